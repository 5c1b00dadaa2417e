import { INDEX_ORDER } from "@/lib/site";
import { loadEditions, loadIndices } from "./load";
import type { Edition, Index } from "./schema";

/** Every index, in the order in which pages list them. */
export function loadRankedIndices(): Index[] {
  const place = ({ id }: Index) => (INDEX_ORDER.includes(id) ? INDEX_ORDER.indexOf(id) : INDEX_ORDER.length);
  return loadIndices().toSorted((a, b) => place(a) - place(b));
}

/** Every index with all its editions, oldest first, in the same order. */
export function loadIndexEditions(): { index: Index; editions: Edition[] }[] {
  return loadRankedIndices().map((index) => ({ index, editions: loadEditions(index.id) }));
}
