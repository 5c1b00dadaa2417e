import { type RankedCountry, rankCountries } from "@/lib/ranking/rank-countries";
import type { RankInterval } from "@/lib/ranking/rank-interval";
import type { Dataset } from "../assemble-dataset";
import type { Edition } from "../schema";
import type { Names } from "./names";

type Bracket = {
  /** English names, in the publisher's order. */
  names: string[];
  /** The ranks that they share. */
  interval: RankInterval;
};

/** Countries that print one score and so share a bracket; null where fewer than two do. */
export type BracketChange = {
  /** "Global AI Index 2024" */
  within: string;
  score: number;
  kind: "made" | "broken" | "changed";
  before: Bracket | null;
  after: Bracket | null;
};

/** Brackets whose countries are not the same, in editions that both sides have; the highest score first. */
export function bracketChanges(before: Dataset, after: Dataset, names: Names): BracketChange[] {
  return after.indices.flatMap(({ id, editions }) =>
    editions.flatMap(({ value }) => {
      const old = before.indices
        .find((index) => index.id === id)
        ?.editions.find((edition) => edition.value.edition === value.edition);
      return old ? between(old.value, value, names) : [];
    }),
  );
}

function between(before: Edition, after: Edition, names: Names): BracketChange[] {
  const [old, now] = [bracketsOf(before), bracketsOf(after)];
  const scores = [...new Set([...old.keys(), ...now.keys()])].sort((a, b) => b - a);
  return scores.flatMap((score) => {
    const [earlier, later] = [old.get(score), now.get(score)];
    if (placesKey(earlier) === placesKey(later)) return [];
    return {
      within: names.edition(after.index, after.edition),
      score,
      kind: earlier ? (later ? "changed" : "broken") : "made",
      before: toBracket(earlier, names),
      after: toBracket(later, names),
    } satisfies BracketChange;
  });
}

/** The countries of every bracket by the score they print. */
function bracketsOf(edition: Edition): Map<number, RankedCountry[]> {
  const shared = rankCountries(edition).filter(({ sameScore }) => sameScore.length > 1);
  return new Map(
    shared.map(({ overall }) => [overall, shared.filter((country) => country.overall === overall)]),
  );
}

function placesKey(countries: readonly RankedCountry[] | undefined): string {
  return (countries ?? [])
    .map(({ place }) => place)
    .sort()
    .join(" ");
}

function toBracket(countries: readonly RankedCountry[] | undefined, names: Names): Bracket | null {
  const [first] = countries ?? [];
  if (!countries || !first) return null;
  return { names: countries.map(({ place }) => names.place(place)), interval: first.interval };
}
