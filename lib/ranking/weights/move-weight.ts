import { zip } from "@/lib/zip";
import type { WholeWeights } from "../exact/level-pair";
import { sumOf } from "../exact/whole-numbers";

/** All weight, in hundredths of a per cent: the unit in which a reader moves it. */
export const ALL_PARTS = 10_000n;

/** Weights in hundredths of a per cent, together `ALL_PARTS`: each to the nearest that leaves the sum whole. */
export function toParts(weights: WholeWeights): bigint[] {
  return apportion(ALL_PARTS, weights);
}

/**
 * The parts after one pillar's weight is moved to `to`: the others that are not locked share what is left in the ratios
 * that they had, or equally where they had nothing; the locked ones stay. The weight goes no further than the locked
 * ones leave room; where all others are locked nothing can move.
 */
export function moveWeight(
  parts: readonly bigint[],
  pillar: number,
  to: bigint,
  locked: ReadonlySet<number>,
): bigint[] {
  const others = [...parts.entries()].filter(([at]) => at !== pillar && !locked.has(at));
  if (others.length === 0) return [...parts];
  const room = roomOf(parts, pillar, locked);
  const own = to < 0n ? 0n : to > room ? room : to;
  const ratios = others.map(([, part]) => part);
  const shares = apportion(room - own, ratios.some((ratio) => ratio > 0n) ? ratios : ratios.map(() => 1n));
  const moved = new Map(zip(others, shares).map(([[at], share]) => [at, share]));
  return parts.map((part, at) => (at === pillar ? own : (moved.get(at) ?? part)));
}

/** The most that one pillar may take: all that is not locked elsewhere. */
function roomOf(parts: readonly bigint[], pillar: number, locked: ReadonlySet<number>): bigint {
  return parts.reduce((room, part, at) => (at !== pillar && locked.has(at) ? room - part : room), ALL_PARTS);
}

/** Splits a whole number in given ratios by largest remainders (Hamilton), equal remainders in their order. */
function apportion(total: bigint, ratios: readonly bigint[]): bigint[] {
  const sum = sumOf(ratios);
  const split = ratios.map((ratio) => ({ share: (total * ratio) / sum, remainder: (total * ratio) % sum }));
  const left = Number(total - sumOf(split.map(({ share }) => share)));
  const first = split
    .toSorted((a, b) => (a.remainder > b.remainder ? -1 : a.remainder < b.remainder ? 1 : 0))
    .slice(0, left);
  return split.map((one) => (first.includes(one) ? one.share + 1n : one.share));
}

/** Whether two sets of weights are the same but for a common factor. */
export function haveSameRatios(one: WholeWeights, other: WholeWeights): boolean {
  const [total, otherTotal] = [sumOf(one), sumOf(other)];
  return zip(one, other).every(([mine, theirs]) => mine * otherTotal === theirs * total);
}
