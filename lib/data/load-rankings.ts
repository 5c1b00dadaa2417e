import { INDEX_ORDER } from "@/lib/site";
import { loadEditions, loadIndices } from "./load";
import type { Edition, Index } from "./schema";

/** Every index, in the order in which pages list them. */
export function loadRankedIndices(): Index[] {
  return inPageOrder(loadIndices(), ({ id }) => id);
}

/** What belongs to an index each, in the order in which pages list the indices. */
export function inPageOrder<T>(list: readonly T[], indexOf: (one: T) => string): T[] {
  const place = (one: T) => {
    const at = INDEX_ORDER.indexOf(indexOf(one));
    return at === -1 ? INDEX_ORDER.length : at;
  };
  return list.toSorted((a, b) => place(a) - place(b));
}

/** Every index with all its editions, oldest first, in the same order. */
export function loadIndexEditions(): { index: Index; editions: Edition[] }[] {
  return loadRankedIndices().map((index) => ({ index, editions: loadEditions(index.id) }));
}
