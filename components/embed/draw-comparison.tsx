import { HistoryPicture } from "@/components/charts/history-picture";
import { CompareTable } from "@/components/compare/compare-table";
import { DifferenceTable } from "@/components/compare/difference-table";
import { PillarPicture } from "@/components/compare/pillar-picture";
import { assignCountryColours } from "@/lib/charts/country-colours";
import type { CompareEdition } from "@/lib/compare/compare-edition";
import { fill } from "@/lib/i18n/fill";
import type { CompareView } from "@/lib/url/compare-view";
import { nameOf } from "@/lib/views/compare-sentences";
import type { EmbedComparison } from "@/lib/views/embed-data";
import type { Drawn } from "./drawn";

type Chosen = { comparison: EmbedComparison; edition: CompareEdition; view: CompareView };
type DrawnPart = Omit<Drawn, "leftOut">;

/** The pictures of a comparison that can be drawn anew, by the end of their id. */
const PARTS: Readonly<Record<string, (chosen: Chosen) => DrawnPart>> = {
  pillars: drawPillars,
  differences: drawDifferences,
  history: drawHistory,
  table: drawTable,
};

const IDS = /^compare-([a-z-]+)$/;

/** Draws a part of the comparison as the compare page does; null for a part that only that page can draw. */
export function drawComparison(picture: string, chosen: Chosen): DrawnPart | null {
  const [, part = ""] = IDS.exec(picture) ?? [];
  return PARTS[part]?.(chosen) ?? null;
}

export function isEmbedComparison(value: unknown): value is EmbedComparison {
  return typeof value === "object" && value !== null && "texts" in value && "known" in value;
}

/** Not checked by the schema, which weighs as much as all else together: the file is of the same build. */
export function isCompareEdition(value: unknown): value is CompareEdition {
  return typeof value === "object" && value !== null && "countries" in value && "pillars" in value;
}

function drawPillars({ comparison: { texts }, edition, view: { countries } }: Chosen): DrawnPart {
  const chosen = countries.map((id) => ({ id, country: countryOf(edition, id) }));
  const colours = assignCountryColours(countries);
  return {
    ...{ title: null, subtitle: null, source: edition.source },
    picture: <PillarPicture edition={edition} chosen={chosen} colours={colours} texts={texts} />,
  };
}

function drawDifferences({ comparison: { texts }, edition, view }: Chosen): DrawnPart {
  const countries = view.countries.flatMap((id) => countryOf(edition, id) ?? []);
  const colours = assignCountryColours(view.countries);
  const base = { base: nameOf(texts, view.base) };
  return {
    title: fill(texts.words.differencesTitle, base),
    subtitle: fill(texts.words.differencesNote, base),
    source: edition.source,
    picture: <DifferenceTable {...{ edition, countries, colours, texts }} base={view.base} />,
  };
}

function drawHistory({ comparison: { texts, history, direction }, view }: Chosen): DrawnPart {
  const countries = view.countries.flatMap((id) => {
    const ranks = history.ranks[id];
    return ranks ? [{ id, name: nameOf(texts, id), ranks }] : [];
  });
  const input = { editions: history.editions.map(({ year }) => year), count: history.count, countries };
  const colours = assignCountryColours(view.countries);
  return {
    ...{ title: null, subtitle: null, source: null },
    picture: (
      <>
        {countries.length > 0 && <HistoryPicture input={input} colours={colours} direction={direction} />}
        {view.countries
          .filter((id) => !history.ranks[id])
          .map((id) => (
            <p key={id} className="text-note text-quiet">
              {fill(texts.words.historyAbsent, { country: nameOf(texts, id) })}
            </p>
          ))}
      </>
    ),
  };
}

function drawTable({ comparison: { texts, history }, edition, view: { countries } }: Chosen): DrawnPart {
  const chosen = countries.map((id) => ({ id, country: countryOf(edition, id) }));
  return {
    ...{ title: null, subtitle: null, source: edition.source },
    picture: <CompareTable {...{ edition, chosen, texts, history }} />,
  };
}

function countryOf(edition: CompareEdition, id: string) {
  return edition.countries.find((country) => country.id === id) ?? null;
}
