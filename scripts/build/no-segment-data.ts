/*
 * In the place of Next's module of this name (next.config.js), which cuts every page into the pieces that its router
 * fetches ahead: a third of the time of a page, and eight files each that `scripts/finish` would delete.
 */

/** Nothing to fetch ahead, but the one entry that Next's export looks for. */
export async function collectSegmentData(): Promise<ReadonlyMap<string, Buffer>> {
  return new Map([["/none/__PAGE__", Buffer.alloc(0)]]);
}

/** No hints: there is nothing to hint at. */
export async function collectPrefetchHints(): Promise<null> {
  return null;
}
