import { normalTails } from "./normal-tails";
import { wilsonInterval } from "./wilson-interval";

/** How many of the items were answered right. */
export type Answers = { right: number; items: number };

/** Shares, -1..1. */
export type ShareDifference = { difference: number; lower: number; upper: number };

/**
 * The share of the first minus that of the second, with its 95 % interval, for two **independent** sets of answers.
 * Of two models on the same items it is wider than need be, as they mostly fail on the same ones; where the answers
 * are known item by item, `mcnemarExact` is the test.
 *
 * Newcombe's hybrid score interval: the two Wilson intervals' distances from their shares, added as squares (method
 * 10 of Stat Med 1998, 17:873-890, without continuity correction).
 * @param z how wide: the standard normal quantile of another level than 95 %
 * @throws RangeError where `wilsonInterval` does
 */
export function newcombeDifference(first: Answers, second: Answers, z?: number): ShareDifference {
  const [a, b] = [withInterval(first, z), withInterval(second, z)];
  const difference = a.share - b.share;
  return {
    difference,
    lower: difference - Math.hypot(a.share - a.lower, b.upper - b.share),
    upper: difference + Math.hypot(a.upper - a.share, b.share - b.lower),
  };
}

const FARTHEST_Z = 38;
const HALVINGS = 60;

/**
 * The two-sided p that belongs to Newcombe's interval: the level at which it would just touch zero, so that p < 0.05
 * says the same as a 95 % interval without zero. 1 where the shares are equal.
 * @throws RangeError where `wilsonInterval` does
 */
export function newcombeP(first: Answers, second: Answers): number {
  let [inside, outside] = [FARTHEST_Z, 0];
  for (let i = 0; i < HALVINGS; i += 1) {
    const z = (inside + outside) / 2;
    const { lower, upper } = newcombeDifference(first, second, z);
    if (lower > 0 || upper < 0) outside = z;
    else inside = z;
  }
  return normalTails(outside);
}

function withInterval({ right, items }: Answers, z?: number) {
  return { share: right / items, ...wilsonInterval(right, items, z) };
}
