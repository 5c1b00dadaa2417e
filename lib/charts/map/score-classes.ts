import { quantile } from "@/lib/statistics/quantile";

const CLASS_COUNT = 5;

/** Far below any printed unit; without it a share such as 0.6 that no binary number meets could move a country. */
const TOLERANCE = 1e-9;

export type ScoreClass<T> = {
  /** 0 for the lowest scores to 4 for the highest; the colour's number. */
  level: number;
  /** In their order. */
  members: T[];
};

/**
 * Ranked countries in five classes of about as many each, the highest first: the lower edges of the upper four are
 * the quantiles (type 7) at 0.2, 0.4, 0.6 and 0.8 of their scores. Who scores an edge belongs to the class above it,
 * so that equal scores share a class, and classes differ in number where many print the same. A class that nobody
 * falls in is left out.
 */
export function scoreClasses<T extends { overall: number }>(countries: readonly T[]): ScoreClass<T>[] {
  const scores = countries.map(({ overall }) => overall);
  const edges = Array.from({ length: CLASS_COUNT - 1 }, (_, i) => quantile(scores, (i + 1) / CLASS_COUNT));
  const levelOf = (score: number) => edges.filter((edge) => score >= edge - TOLERANCE).length;
  return Array.from({ length: CLASS_COUNT }, (_, i) => CLASS_COUNT - 1 - i)
    .map((level) => ({ level, members: countries.filter(({ overall }) => levelOf(overall) === level) }))
    .filter(({ members }) => members.length > 0);
}
