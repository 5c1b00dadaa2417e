import { HEADLINE_IDS, PAIRED_PLACES } from "@/lib/site";

export type Pair = { a: string; b: string };

/** The pairs that have a page, each in the order of the alphabet: `bra`, `rus`. */
export function preparedPairs(): Pair[] {
  const ids = PAIRED_PLACES.map((place) => place.toLowerCase()).sort();
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b) => ({ a, b })));
}

/** True of the pairs that are listed first: both of the five. */
export function isHeadlinePair({ a, b }: Pair): boolean {
  return [a, b].every((id) => HEADLINE_IDS.includes(id));
}

export function pairSlug({ a, b }: Pair): string {
  return `${a}-vs-${b}`;
}

/** Reads `bra-vs-rus` in either order; `turned` where it is not the prepared one. Null for anything else. */
export function readPairSlug(slug: string): (Pair & { turned: boolean }) | null {
  const [first = "", second = "", ...more] = slug.split("-vs-");
  const pair = preparedPairs().find(({ a, b }) => [a, b].every((id) => [first, second].includes(id)));
  return pair && first !== second && !more.length ? { ...pair, turned: pair.a !== first } : null;
}
