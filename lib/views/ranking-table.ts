import type { Edition, Index } from "@/lib/data/schema";
import { formatDate, formatRankInterval, formatScore } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { placeName, placeSearchWords } from "@/lib/i18n/place-name";
import { translator } from "@/lib/i18n/translate";
import type { RankedCountry } from "@/lib/ranking/rank-countries";
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
  headline: string;
  sameScore: string | null;
  finer: string | null;
  reports: { text: string; address: string | null }[];
};

export type RankingTableView = { measures: MeasureView[]; rows: RankingRow[]; scale: Index["scale"] };

const NOT_PUBLISHED = "–";

function scoreOf(country: RankedCountry, measure: MeasureView): number | null {
  if (measure.kind === "overall") return country.overall;
  return (measure.kind === "pillar" ? country.pillars : country.facets)[measure.id] ?? null;
}

/** The ranking of an edition in a language, in the publisher's order. */
export function toRankingTable(
  locale: Locale,
  index: Index,
  edition: Edition,
  countries: readonly RankedCountry[],
  placeOf: PlaceLookup,
): RankingTableView {
  const measures = measuresOf(locale, index, edition);
  const ranked = { countries, precision: edition.precision };
  const byName = alphabet(locale, countries, placeOf);
  const rows = countries.map((country) => {
    const scores = measures.map((measure) => scoreOf(country, measure));
    return {
      ...wordsOf(locale, country, ranked, placeOf),
      ...evidenceOf(locale, country, edition),
      rank: country.rank,
      keys: {
        rank: country.rank,
        name: byName.indexOf(country.place),
        ...Object.fromEntries(measures.map(({ id }, i) => [id, scores[i] ?? null])),
      },
      texts: scores.map((score) =>
        score === null ? NOT_PUBLISHED : formatScore(locale, score, edition.precision),
      ),
    };
  });
  return { measures, rows, scale: index.scale };
}

function alphabet(locale: Locale, countries: readonly RankedCountry[], placeOf: PlaceLookup): string[] {
  const { compare } = new Intl.Collator(locale);
  const named = countries.map(({ place }) => ({ place, name: placeName(locale, placeOf(place)) }));
  return named.sort((a, b) => compare(a.name, b.name)).map(({ place }) => place);
}

function wordsOf(locale: Locale, country: RankedCountry, edition: RankedEdition, placeOf: PlaceLookup) {
  const place = placeOf(country.place);
  const { from, to } = country.interval;
  return {
    id: country.place.toLowerCase(),
    name: placeName(locale, place),
    interval: from === to ? "" : formatRankInterval(from, to),
    searchText: toSearchText(placeSearchWords(place).join(" ")),
    headline: headline(locale, place, country, edition),
    sameScore: sameScoreSentence(locale, country, edition.precision),
  };
}

const FINER_PRECISION = 0.01;

function evidenceOf(locale: Locale, { place }: RankedCountry, { finer, confirmations }: Edition) {
  const t = translator(locale);
  const known = finer.find((value) => value.place === place && value.measure === "overall");
  return {
    finer: known ? t("provenance.finer", { value: formatScore(locale, known.value, FINER_PRECISION) }) : null,
    reports: confirmations
      .filter((report) => report.place === place)
      .map(({ publisher, date, address }) => ({
        text: date ? `${publisher}, ${formatDate(locale, date)}` : publisher,
        address,
      })),
  };
}
