import { present } from "@/lib/present";
import { mcnemarExact } from "./mcnemar-exact";

/** Of all items, the shares (0..1) that only the first model and only the second answers right. */
export type DiscordantShares = { onlyA: number; onlyB: number };

export const USUAL_LEVEL = 0.05;

/**
 * How probable it is that the exact two-sided McNemar test comes out below the level: the exact power, either way
 * round, as a function of the number of items. Of equal shares it is the risk of a false finding.
 *
 * The number m of items that tell the two apart is binomial (items, onlyA + onlyB), and of these the first has a
 * binomial number (m, onlyA / (onlyA + onlyB)). Summed over every m; each term from logarithms of factorials, so that
 * nothing overflows. Right to about ten digits.
 * @throws RangeError where the shares are none, or the number of items is no count
 */
export function mcnemarPower({ onlyA, onlyB }: DiscordantShares, level = USUAL_LEVEL) {
  const discordant = onlyA + onlyB;
  if (!(onlyA >= 0 && onlyB >= 0 && discordant <= 1)) throw new RangeError("no shares of items");
  const rejected: number[] = [];
  const rejects = (m: number) => {
    rejected[m] ??= rejectionOf(m, onlyA / discordant, level);
    return rejected[m];
  };
  return (items: number): number => {
    if (!Number.isInteger(items) || items < 0) throw new RangeError(`${items} is no number of items`);
    let power = 0;
    for (let m = 1; m <= items; m += 1) {
      const weight = binomial(m, items, discordant);
      if (weight > NEGLIGIBLE) power += weight * rejects(m);
    }
    return Math.min(1, power);
  };
}

const NEGLIGIBLE = 1e-15;

/** How probably m items that tell the two apart fall unevenly enough. */
function rejectionOf(m: number, shareA: number, level: number): number {
  const most = mostOfTheFewer(m, level);
  let probability = 0;
  for (let fewer = 0; fewer <= most; fewer += 1)
    probability += binomial(fewer, m, shareA) + binomial(fewer, m, 1 - shareA);
  return probability;
}

/** For each level, by m: the most items that the weaker model may have of m with p still below the level; -1 for none. */
const criticalCounts = new Map<number, number[]>();

function mostOfTheFewer(m: number, level: number): number {
  const counts = criticalCounts.get(level) ?? [-1];
  criticalCounts.set(level, counts);
  for (let n = counts.length; n <= m; n += 1) {
    // One more item moves the count by one at most.
    const next = present(counts[n - 1], "count") + 1;
    counts.push(2 * next < n && mcnemarExact(next, n - next) < level ? next : next - 1);
  }
  return present(counts[m], "count");
}

function binomial(k: number, n: number, share: number): number {
  if (share === 0 || share === 1) return k === n * share ? 1 : 0;
  const ways = logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  return Math.exp(ways + k * Math.log(share) + (n - k) * Math.log1p(-share));
}

const logFactorials = [0];

function logFactorial(n: number): number {
  for (let i = logFactorials.length; i <= n; i += 1)
    logFactorials.push(present(logFactorials[i - 1], "factorial") + Math.log(i));
  return present(logFactorials[n], "factorial");
}
