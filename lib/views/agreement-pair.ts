import type { LoadedEdition } from "./edition-page";

/** Two editions whose order is compared, the index that is first in the alphabet of ids before the other. */
export type EditionPair = { a: LoadedEdition; b: LoadedEdition };

/** Every two of the editions, each of another index. Takes them in the alphabet of their indices' ids. */
export function agreementPairs(editions: readonly LoadedEdition[]): EditionPair[] {
  return editions.flatMap((a, i) => editions.slice(i + 1).map((b) => ({ a, b })));
}

/** The end of a pair's address: `global-ai-index-vs-global-ai-vibrancy`. */
export function agreementSlug({ a, b }: EditionPair): string {
  return `${a.index.id}-vs-${b.index.id}`;
}

/** Reads such an end in either order; `turned` where it is not the pair's own. Null for anything else. */
export function readAgreementSlug(
  slug: string,
  pairs: readonly EditionPair[],
): (EditionPair & { turned: boolean }) | null {
  const pair = pairs.find((one) => agreementSlug(one) === slug);
  if (pair) return { ...pair, turned: false };
  const other = pairs.find(({ a, b }) => agreementSlug({ a: b, b: a }) === slug);
  return other ? { ...other, turned: true } : null;
}
