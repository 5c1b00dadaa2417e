import { loadEditions, loadIndices } from "./load";
import { loadRankedEdition } from "./load-ranked-edition";

/** The newest edition of an index of which we hold every score; undefined where there is none. */
export function loadNewestWholeEdition(indexId: string) {
  const newest = loadEditions(indexId).findLast(({ coverage }) => !coverage.partial);
  return newest && loadRankedEdition(indexId, newest.edition);
}

/** The same of every index that has one, in alphabetical order of the indices' ids. */
export function loadNewestEditions() {
  return loadIndices()
    .map(({ id }) => loadNewestWholeEdition(id))
    .filter((newest) => newest !== undefined);
}
