import { loadEditions, loadIndices } from "./load";
import { loadRankedEdition } from "./load-ranked-edition";

/** The newest complete edition of every index that has one, in alphabetical order of the indices' ids. */
export function loadNewestEditions() {
  return loadIndices().flatMap(({ id }) => {
    const newest = loadEditions(id).findLast(({ coverage }) => !coverage.partial);
    return (newest && loadRankedEdition(id, newest.edition)) ?? [];
  });
}
