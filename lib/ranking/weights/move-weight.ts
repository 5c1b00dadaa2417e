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
  const others = [...parts.keys()].filter((at) => at !== pillar && !locked.has(at));
  if (others.length === 0) return [...parts];
  const room = roomOf(parts, pillar, locked);
  const own = to < 0n ? 0n : to > room ? room : to;
  const ratios = others.map((at) => parts[at] ?? 0n);
  const shares = apportion(room - own, ratios.some((ratio) => ratio > 0n) ? ratios : ratios.map(() => 1n));
  return parts.map((part, at) => (at === pillar ? own : (shares[others.indexOf(at)] ?? part)));
}

/** The most that one pillar may take: all that is not locked elsewhere. */
function roomOf(parts: readonly bigint[], pillar: number, locked: ReadonlySet<number>): bigint {
  return parts.reduce((room, part, at) => (at !== pillar && locked.has(at) ? room - part : room), ALL_PARTS);
}

/** Splits a whole number in given ratios by largest remainders (Hamilton), equal remainders in their order. */
function apportion(total: bigint, ratios: readonly bigint[]): bigint[] {
  const sum = sumOf(ratios);
  const shares = ratios.map((ratio) => (total * ratio) / sum);
  const left = Number(total - sumOf(shares));
  const remainder = (at: number) => (total * (ratios[at] ?? 0n)) % sum;
  const first = [...ratios.keys()]
    .sort((a, b) => (remainder(a) > remainder(b) ? -1 : remainder(a) < remainder(b) ? 1 : a - b))
    .slice(0, left);
  return shares.map((share, at) => (first.includes(at) ? share + 1n : share));
}

/** Whether two sets of weights are the same but for a common factor. */
export function haveSameRatios(one: WholeWeights, other: WholeWeights): boolean {
  const [total, otherTotal] = [sumOf(one), sumOf(other)];
  return one.every((weight, at) => weight * otherTotal === (other[at] ?? 0n) * total);
}
