import { pillarsOf, scalesOf, shownPrecision } from "@/lib/data/edition-measures";
import type { Edition, Index } from "@/lib/data/schema";
import { indexWord } from "@/lib/i18n/index-word";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

/** A column of scores: the overall score, a pillar, or a facet (a further score outside the weighted sum). */
export type MeasureView = {
  id: string;
  label: string;
  /** The label with the soft hyphens at which a narrow column may break it. */
  head: string;
  /** A score read out: "{country}, Talent: {score}". */
  spoken: string;
  kind: "overall" | "pillar" | "facet";
  scale: { min: number; max: number };
  /** The unit to which its scores are shown. */
  precision: number;
};

type Measured = Pick<Edition, "rows" | "pillars" | "scale" | "pillarScale" | "precision">;

/** The scores of an edition, named, in the order of the columns; pillars and facets only where we hold them. */
export function measuresOf(locale: Locale, index: Index, edition: Measured): MeasureView[] {
  const published = new Set(edition.rows.flatMap((row) => Object.keys(row.facets)));
  const held = new Set(edition.rows.flatMap((row) => Object.keys(row.pillars)));
  const pillars = pillarsOf(edition, index).filter((id) => held.has(id));
  const facets = index.facets.filter((id) => published.has(id));
  const scales = scalesOf(edition, index);
  const drawnOn = (scale: Index["scale"]) => ({ scale, precision: shownPrecision(edition, scale) });
  const t = translator(locale);
  const named = (head: string) => {
    const label = head.replaceAll("\u00ad", "");
    return {
      head,
      label,
      spoken: t("measure.spoken", { measure: label, country: "{country}", score: "{score}" }),
    };
  };
  const word = (id: string) => ({ id, ...named(indexWord(locale, index.id, id)) });
  return [
    {
      id: "overall",
      ...named(t("measure.overall")),
      kind: "overall",
      ...drawnOn(scales.overall),
    },
    ...pillars.map((id) => ({ ...word(id), kind: "pillar" as const, ...drawnOn(scales.pillars) })),
    ...facets.map((id) => ({ ...word(id), kind: "facet" as const, ...drawnOn(scales.overall) })),
  ];
}
