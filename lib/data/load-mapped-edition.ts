import { loadEditions } from "./load";
import { loadRankedEdition } from "./load-ranked-edition";

/** The newest edition of an index of which we hold every score, as the map shows it; undefined where there is none. */
export function loadMappedEdition(indexId: string) {
  const newest = loadEditions(indexId).findLast(({ coverage }) => !coverage.partial);
  return newest && loadRankedEdition(indexId, newest.edition);
}
