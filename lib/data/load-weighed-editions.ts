import { loadIndexEditions } from "./load-rankings";
import { loadRobustness, type Robustness } from "./load-robustness";

/** Every index with the editions that can be weighed anew, oldest first: those whose scores and weights we hold. */
export function loadWeighedEditions(): { index: string; editions: Robustness[] }[] {
  return loadIndexEditions()
    .map(({ index, editions }) => ({
      index: index.id,
      editions: editions.flatMap(({ edition }) => loadRobustness(index.id, edition) ?? []),
    }))
    .filter(({ editions }) => editions.length > 0);
}

/** Those of one index. */
export function weighedEditionsOf(indexId: string): Robustness[] {
  return loadWeighedEditions().find(({ index }) => index === indexId)?.editions ?? [];
}
