import type { Edition } from "@/lib/data/schema";
import { formatDate, formatRankInterval, formatScore } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { placeName, placeSearchWords } from "@/lib/i18n/place-name";
import { enumerate } from "@/lib/i18n/punctuation";
import { sortByName } from "@/lib/i18n/sort-by-name";
import { translator } from "@/lib/i18n/translate";
import type { PlaceTraits } from "@/lib/ranking/place-traits";
import type { RankedRow } from "@/lib/ranking/rank-countries";
import { toSearchText } from "@/lib/ranking/search-text";
import { headline, type RankedEdition, sameScoreSentence } from "./headline";
import type { PlaceLookup } from "./ladder";
import { type MeasureView, measuresOf } from "./measures";

/** One row as the table shows it: everything named, formatted and ready. */
export type RankingRow = {
  /** Alpha-3 in lower case: the row's address on the page. */
  id: string;
  name: string;
  rank: number;
  /** "30–33" where others print the same score, otherwise empty. */
  interval: string;
  /** Sort key a column, `rank` and `name` among them. */
  keys: Record<string, number | null>;
  /** Printed form a measure, in the order of `measures`; a dash where nothing is published. */
  texts: string[];
  searchText: string;
  traits: PlaceTraits;
  headline: string;
  sameScore: string | null;
  finer: string | null;
  reports: { text: string; address: string | null }[];
};

export type RankingTableView = { measures: MeasureView[]; rows: RankingRow[] };

const NOT_PUBLISHED = "–";

const NO_TRAITS: PlaceTraits = { region: null, income: null, groups: [] };

function scoreOf(row: RankedRow, measure: MeasureView): number | null {
  if (measure.kind === "overall") return row.overall;
  return (measure.kind === "pillar" ? row.pillars : row.facets)[measure.id] ?? null;
}

/** The ranking of an edition in a language, in the publisher's order. */
export function toRankingTable(
  locale: Locale,
  ranked: RankedEdition,
  placeOf: PlaceLookup,
  traitsOf: ReadonlyMap<string, PlaceTraits> = new Map(),
): RankingTableView {
  const { index, edition, rows } = ranked;
  const measures = measuresOf(locale, index, edition);
  const byName = alphabet(locale, rows, placeOf);
  return {
    measures,
    rows: rows.map((row) => {
      const scores = measures.map((measure) => scoreOf(row, measure));
      return {
        ...wordsOf(locale, row, ranked, placeOf),
        ...evidenceOf(locale, row, edition),
        traits: traitsOf.get(row.place) ?? NO_TRAITS,
        rank: row.rank,
        keys: {
          rank: row.rank,
          name: byName.indexOf(row.place),
          ...Object.fromEntries(measures.map(({ id }, i) => [id, scores[i] ?? null])),
        },
        texts: measures.map(({ precision }, i) => {
          const score = scores[i] ?? null;
          return score === null ? NOT_PUBLISHED : formatScore(locale, score, precision);
        }),
      };
    }),
  };
}

function alphabet(locale: Locale, rows: readonly RankedRow[], placeOf: PlaceLookup): string[] {
  const named = rows.map(({ place }) => ({ place, name: placeName(locale, placeOf(place)) }));
  return sortByName(locale, named).map(({ place }) => place);
}

function wordsOf(locale: Locale, row: RankedRow, ranked: RankedEdition, placeOf: PlaceLookup) {
  const place = placeOf(row.place);
  const { interval } = row;
  const isWide = interval !== null && interval.from !== interval.to;
  return {
    id: row.place.toLowerCase(),
    name: placeName(locale, place),
    interval: isWide ? formatRankInterval(interval.from, interval.to) : "",
    searchText: toSearchText(placeSearchWords(place).join(" ")),
    headline: headline(locale, place, row, ranked),
    sameScore: sameScoreSentence(locale, row, ranked),
  };
}

const FINER_PRECISION = 0.01;

function evidenceOf(locale: Locale, { place }: RankedRow, { finer, confirmations }: Edition) {
  const t = translator(locale);
  const known = finer.find((value) => value.place === place && value.measure === "overall");
  return {
    finer: known ? t("provenance.finer", { value: formatScore(locale, known.value, FINER_PRECISION) }) : null,
    reports: confirmations
      .filter((report) => report.place === place)
      .map(({ publisher, date, address }) => ({
        text: date ? enumerate(locale, [publisher, formatDate(locale, date)]) : publisher,
        address,
      })),
  };
}
