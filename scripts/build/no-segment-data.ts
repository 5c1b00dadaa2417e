/*
 * In the place of Next's module of this name (next.config.js), which cuts every page into the pieces that its router
 * fetches ahead: a quarter of the time of a page, and seven files each that `scripts/finish` would delete.
 */

/** No pieces: nothing fetches a page ahead in parts. */
export async function collectSegmentData(): Promise<undefined> {}

/** No hints: there is nothing to hint at. */
export async function collectPrefetchHints(): Promise<null> {
  return null;
}
