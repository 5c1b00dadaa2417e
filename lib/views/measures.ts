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
  kind: "overall" | "pillar" | "facet";
};

/** The scores of an edition, named, in the order of the columns; facets only where the edition has them. */
export function measuresOf(locale: Locale, index: Index, edition: Pick<Edition, "rows">): MeasureView[] {
  const published = new Set(edition.rows.flatMap((row) => Object.keys(row.facets)));
  const facets = index.facets.filter((id) => published.has(id));
  return [
    { id: "overall", ...named(translator(locale)("measure.overall")), kind: "overall" },
    ...index.pillars.map((id) => ({
      id,
      ...named(indexWord(locale, index.id, id)),
      kind: "pillar" as const,
    })),
    ...facets.map((id) => ({ id, ...named(indexWord(locale, index.id, id)), kind: "facet" as const })),
  ];
}

function named(head: string) {
  return { head, label: head.replaceAll("\u00ad", "") };
}
