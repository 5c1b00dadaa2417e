import { RANKED_INDICES } from "@/lib/site";
import { loadEditions, loadIndices } from "./load";
import type { Edition, Index } from "./schema";

/** The indices that have ranking pages, in alphabetical order of their ids. */
export function loadRankedIndices(): Index[] {
  return loadIndices().filter(({ id }) => RANKED_INDICES.includes(id));
}

/** The complete editions of such an index, oldest first; none where the index has no ranking pages. */
export function loadRankedEditions(indexId: string): Edition[] {
  if (!RANKED_INDICES.includes(indexId)) return [];
  return loadEditions(indexId).filter(({ coverage }) => !coverage.partial);
}
