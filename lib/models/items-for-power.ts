import { type DiscordantShares, mcnemarPower, USUAL_LEVEL } from "./mcnemar-power";

const USUAL_POWER = 0.8;

/** What a test is to find: shares (0..1) of all items by which one model leads, and on which the two disagree. */
type Sought = { difference: number; disagreement: number };

/**
 * The least number of items from which the exact two-sided McNemar test finds the difference with at least 80 %
 * power, and does so with every larger number. Power need not rise steadily, since the test's threshold moves in
 * whole items: where the two disagree on nearly everything an item more can lower it (a difference of 10 points and
 * disagreement on all items: 786 reach 80 %, but only from 820 on all do). So this is the number after the last that
 * does not suffice, looked for up to twice the first that does, where power is far above any such step. Up to a
 * disagreement of 60 % the two are the same.
 * Null where no number can: a difference of nothing, or one larger than the disagreement.
 * @param level of the test, for one of several after Holm's correction a part of 5 %
 */
export function itemsForPower({ difference, disagreement }: Sought, level = USUAL_LEVEL): number | null {
  const shares = sharesOf(difference, disagreement);
  if (shares === null) return null;
  const powerOf = mcnemarPower(shares, level);
  const suffices = (items: number) => powerOf(items) >= USUAL_POWER;
  let first = 1;
  while (!suffices(first)) first += 1;
  let last = 2 * first;
  while (suffices(last - 1)) last -= 1;
  return last;
}

/**
 * The least difference, in whole percentage points, that so many items find with at least 80 % power. Null where they
 * find none, even if one model alone is right on every item on which the two disagree.
 */
export function leastDifference(items: number, disagreement: number): number | null {
  const most = Math.round(disagreement * 100);
  for (let points = 1; points <= most; points += 1) {
    const shares = sharesOf(points / 100, disagreement);
    if (shares && mcnemarPower(shares)(items) >= USUAL_POWER) return points;
  }
  return null;
}

/** A fraction of a point that binary numbers may lose: 0.15 of 0.15 is no difference too large. */
const SLACK = 1e-9;

function sharesOf(difference: number, disagreement: number): DiscordantShares | null {
  if (!(difference > 0) || difference > disagreement + SLACK) return null;
  return { onlyA: (disagreement + difference) / 2, onlyB: Math.max(0, (disagreement - difference) / 2) };
}
