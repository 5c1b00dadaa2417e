import type { Reuse, Source } from "./schema";

/** From what allows most to what allows least. Unknown terms allow nothing, but nobody has forbidden anything either. */
const BY_STRICTNESS = [
  "open",
  "share-alike",
  "non-commercial",
  "no-derivatives",
  "unknown",
  "restricted",
] as const satisfies readonly Reuse[];

const NOT_IN_BULK: readonly Reuse[] = ["unknown", "restricted"];

/** The terms under which what a dataset names stands. */
export function reuseOf({ sources }: { sources: readonly Source[] }): Reuse[] {
  return sources.map(({ terms }) => terms.reuse);
}

/** The strictest of several terms; null where there is none at all, as of our own records. */
export function strictestReuse(terms: readonly Reuse[]): Reuse | null {
  return BY_STRICTNESS.findLast((reuse) => terms.includes(reuse)) ?? null;
}

/**
 * Whether a whole set may be handed out as JSON and CSV: the strictest of its sources counts, and a deployment that
 * has a permission may turn all on. Pages and pictures are not asked for: single figures stand with their publisher.
 */
export function isBulkAllowed(terms: readonly Reuse[], allowRestricted: boolean): boolean {
  const strictest = strictestReuse(terms);
  return allowRestricted || strictest === null || !NOT_IN_BULK.includes(strictest);
}
