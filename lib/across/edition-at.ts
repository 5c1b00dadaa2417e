import { dayRange } from "@/lib/data/partial-date";

/**
 * The newest edition that was out on a day; undefined where none was. An edition of which only the year or month of
 * publication is known counts from the last day it may mean.
 *
 * @param editions of one index, oldest first
 * @param day such as 2025-02-06
 */
export function editionAt<T extends { published: string }>(
  editions: readonly T[],
  day: string,
): T | undefined {
  return editions.findLast(({ published }) => dayRange(published).last <= day);
}
