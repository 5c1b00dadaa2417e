import type { Indicator } from "@/lib/data/indicators-schema";
import { lastUsableYear } from "./indicator-rules";

export type IndicatorStanding = {
  value: number;
  year: number;
  /**
   * Among the countries and territories with a value that year, the largest first; equals share a rank. Null for a year
   * in which fewer than half of those that the series ever covers have one: the others are only not yet known.
   */
  rank: number | null;
  /** How many have a value that year. */
  count: number;
};

/**
 * The newest value of a place that may be used, with its rank by size; null where none is known.
 * @param isCounted false for an aggregate, which counts nowhere
 */
export function indicatorStanding(
  { id, values }: Pick<Indicator, "id" | "values">,
  place: string,
  isCounted: (place: string) => boolean,
): IndicatorStanding | null {
  const last = lastUsableYear(id, place);
  const newest = values
    .filter((one) => one.place === place && one.year <= last)
    .reduce<Indicator["values"][number] | null>((a, b) => (a && a.year > b.year ? a : b), null);
  if (!newest) return null;
  const { value, year } = newest;
  const counted = values.filter((one) => isCounted(one.place));
  const peers = counted.filter((one) => one.year === year);
  const ever = new Set(counted.map((one) => one.place)).size;
  const isRanked = peers.length * 2 >= ever;
  return {
    value,
    year,
    rank: isRanked ? 1 + peers.filter((one) => one.value > value).length : null,
    count: peers.length,
  };
}
