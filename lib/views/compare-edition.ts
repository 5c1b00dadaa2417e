import type { CompareCountry, CompareEdition } from "@/lib/compare/compare-edition";
import { formatRankInterval, formatScore } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { median } from "@/lib/ranking/landmarks";
import type { RankedCountry } from "@/lib/ranking/rank-countries";
import { rankInterval } from "@/lib/ranking/rank-interval";
import { editionLines, type LoadedEdition } from "./edition-page";
import { measuresOf } from "./measures";

type Scores = { id: string; of: (country: RankedCountry) => number | null };

/** Everything the compare page may say of an edition, in one language and for every ranked place. */
export function toCompareEdition(locale: Locale, loaded: LoadedEdition): CompareEdition {
  const { index, edition, countries, lineOf } = loaded;
  const lines = editionLines(locale, loaded);
  const pillars = measuresOf(locale, index, edition).filter(({ kind }) => kind === "pillar");
  const measures: Scores[] = [
    { id: "overall", of: (country) => country.overall },
    ...pillars.map(({ id }) => ({ id, of: (country: RankedCountry) => country.pillars[id] ?? null })),
  ];
  const printed = (score: number) => formatScore(locale, score, edition.precision);
  const byMeasure = measures.map(({ id, of }) => {
    const scores = countries.map(of).filter((score) => score !== null);
    return { id, of, scores, middle: median(scores) };
  });
  const table = <T>(value: (measure: (typeof byMeasure)[number]) => T) =>
    Object.fromEntries(byMeasure.map((measure) => [measure.id, value(measure)]));
  const toCountry = (country: RankedCountry): CompareCountry => ({
    id: country.place.toLowerCase(),
    line: lineOf(country.place),
    rank: country.rank,
    interval: formatRankInterval(country.interval.from, country.interval.to),
    overall: country.overall,
    pillars: Object.fromEntries(pillars.map(({ id }) => [id, country.pillars[id] ?? null])),
    texts: table(({ of }) => {
      const score = of(country);
      return score === null ? "–" : printed(score);
    }),
    positions: table(({ of, scores }) => {
      const score = of(country);
      if (score === null) return "–";
      const { from, to } = rankInterval(score, scores);
      return formatRankInterval(from, to);
    }),
  });
  return {
    id: `${edition.index}:${edition.edition}`,
    year: edition.edition,
    name: lines.name,
    kicker: lines.kicker,
    source: lines.source,
    count: countries.length,
    precision: edition.precision,
    scale: index.scale,
    leaderScore: index.leaderScore ?? null,
    pillars: pillars.map(({ id, label }) => ({ id, label })),
    weights: edition.weights && {
      basis: edition.weights.basis,
      values: edition.weights.values,
      factor: edition.weights.factor,
      maxError: edition.weights.maxError,
    },
    medians: table(({ middle }) => middle),
    medianTexts: table(({ middle }) => printed(middle)),
    ranges: table(({ scores }) => ({ min: Math.min(...scores), max: Math.max(...scores) })),
    countries: countries.map(toCountry),
  };
}

/** The same edition with some of its countries only, for a page that brings no more. */
export function withCountries(edition: CompareEdition, ids: readonly string[]): CompareEdition {
  return { ...edition, countries: edition.countries.filter(({ id }) => ids.includes(id)) };
}
