import { zip } from "@/lib/zip";
import { weightedSum } from "./bound-problem";
import { sumOf, toLowestTerms } from "./whole-numbers";

/** Whole numbers, a weight a pillar, of which only the ratios count. */
export type WholeWeights = readonly bigint[];

export type Levelling =
  /** They are level as it stands. */
  | { kind: "level" }
  /** The first is behind in every pillar, so in every weighted sum: that is the certificate. */
  | { kind: "never" }
  /** In no pillar ahead: only all weight on the pillars (positions) where both print the same levels them. */
  | { kind: "only-equal"; pillars: number[]; weights: bigint[] }
  /** The nearest weights, and what share of all weight is moved: half of the L1 distance, 0 to 1. */
  | { kind: "weights"; weights: bigint[]; moved: number };

/**
 * The weights nearest to `base` (least sum of absolute changes of the shares, L1) under which two places are level,
 * or why there are none. `margins` are the scores of the one that is behind minus those of the other.
 *
 * A share moved from pillar i to pillar k changes the weighted sum by margin k - margin i. So the nearest weights move
 * to the pillar with the largest margin, from those with the smallest first, each wholly before the next: a linear
 * programme with one constraint, solved exactly by taking the best rate first.
 * @throws RangeError where the weights are all zero, or put the first ahead
 */
export function nearestLevel(margins: readonly bigint[], base: WholeWeights): Levelling {
  if (base.every((weight) => weight === 0n)) throw new RangeError("all weights are zero");
  const gap = -weightedSum(margins, base);
  if (gap < 0n) throw new RangeError("the first place is ahead");
  if (gap === 0n) return { kind: "level" };
  const weighed = zip(margins, base).map(([margin, weight]) => ({ margin, weight }));
  const best = weighed.reduce((a, b) => (b.margin > a.margin ? b : a));
  if (best.margin < 0n) return { kind: "never" };
  const weights = moveWeight(weighed, best, gap);
  if (best.margin === 0n) {
    const pillars = [...margins.entries()].flatMap(([pillar, margin]) => (margin === 0n ? [pillar] : []));
    return { kind: "only-equal", pillars, weights };
  }
  return { kind: "weights", weights, moved: shareMoved(base, weights) };
}

type Weighed = { margin: bigint; weight: bigint };

function moveWeight(pillars: readonly Weighed[], to: Weighed, gap: bigint): bigint[] {
  const sources = pillars
    .filter(({ margin }) => margin < to.margin)
    .sort((a, b) => compare(a.margin, b.margin));
  const emptied = new Set<Weighed>();
  let missing = gap;
  let gained = 0n;
  for (const source of sources) {
    const { margin, weight } = source;
    const rate = to.margin - margin;
    if (weight * rate < missing) {
      emptied.add(source);
      gained += weight;
      missing -= weight * rate;
      continue;
    }
    // Only a part of this weight moves, missing / rate: all are multiplied by the rate to stay whole numbers.
    return toLowestTerms(
      pillars.map((one) => {
        if (one === to) return (one.weight + gained) * rate + missing;
        if (one === source) return weight * rate - missing;
        return emptied.has(one) ? 0n : one.weight * rate;
      }),
    );
  }
  throw new RangeError("no weight is left to move");
}

function shareMoved(base: WholeWeights, weights: WholeWeights): number {
  const [totalBase, total] = [sumOf(base), sumOf(weights)];
  const moved = zip(base, weights).reduce((sum, [before, after]) => {
    const change = after * totalBase - before * total;
    return sum + (change > 0n ? change : 0n);
  }, 0n);
  return ratio(moved, totalBase * total);
}

/** What changing one pillar's weight alone does, the others keeping their ratios. */
export type SingleChange = {
  pillar: number;
  /** The share, 0 to 1, at which the two are level; null where no share of this pillar levels them. */
  share: number | null;
  /** The weights at that share. */
  weights: bigint[] | null;
  /** Whether more of this pillar brings the first nearer to the other ("up"), less does, or neither. */
  helps: "up" | "down" | "neither";
};

/**
 * For each pillar the share that levels the two when that weight alone is changed. With t the share of pillar k, the
 * weighted margin is t·d + (1 - t)·r, where d is the margin of the pillar and r the weighted mean of the others';
 * it is zero at t = r / (r - d).
 */
export function singleLevels(margins: readonly bigint[], base: WholeWeights): SingleChange[] {
  return margins.map((margin, pillar) => {
    const others = base.map((weight, at) => (at === pillar ? 0n : weight));
    const rest = weightedSum(margins, others);
    const total = sumOf(others);
    // The mean of the others is rest / total; both sides are multiplied by it.
    const slope = margin * total - rest;
    const helps = slope > 0n ? "up" : slope < 0n ? "down" : "neither";
    const [over, under] = slope > 0n ? [-rest, slope] : [rest, -slope];
    const isShare = total > 0n && under > 0n && over >= 0n && over <= under;
    if (!isShare) return { pillar, share: null, weights: null, helps };
    const weights = others.map((weight, at) => (at === pillar ? over * total : weight * (under - over)));
    return { pillar, share: ratio(over, under), weights: toLowestTerms(weights), helps };
  });
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const RATIO_DIGITS = 10n ** 15n;

function ratio(a: bigint, b: bigint): number {
  return Number((a * RATIO_DIGITS) / b) / Number(RATIO_DIGITS);
}
