import { decomposeGap, type GapPart, type GapTerms } from "./decompose-gap";
import type { PlaceScores } from "./scores";

/** "Talent accounts for about `value` of the `difference` points between `leader` and `other`", all in points. */
export type LargestPart = GapPart & {
  leader: string;
  other: string;
  difference: number;
  /** Whose weights; *recovered* ones are to be named so. */
  basis: "published" | "recovered";
};

/**
 * The pillar that accounts for the most of the points by which the leader is ahead overall. A superlative stands only
 * where rounding cannot overturn it: the part's range touches neither that of any other part nor 0. And it must be
 * a part of the whole: null too where it exceeds the difference (others weigh against it, and "8 of the 6 points" is
 * no sentence), and where the difference is not decomposed.
 * @param leader the country with the higher overall score
 */
export function largestPart(leader: PlaceScores, other: PlaceScores, terms: GapTerms): LargestPart | null {
  const gap = decomposeGap(leader, other, terms);
  if (gap.kind !== "decomposed") return null;
  const [largest, ...others] = [...gap.parts].sort((a, b) => b.value - a.value);
  if (!largest || largest.value > gap.difference) return null;
  const highestOther = Math.max(0, ...others.map(({ to }) => to));
  if (largest.from <= highestOther) return null;
  const { difference, basis } = gap;
  return { ...largest, leader: leader.place, other: other.place, difference, basis };
}
