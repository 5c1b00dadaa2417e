import type { WholeWeights } from "../exact/level-pair";
import { sumOf } from "../exact/whole-numbers";

const DECIMAL = /^(\d+)(?:\.(\d+))?$/;

/**
 * Decimal numbers as whole ones in the same ratios, without loss: ["0.5", "11"] is 5 and 110.
 * @param decimals digits with at most one point; numbers are taken as JSON writes them, so up to 1e21
 * @throws RangeError where one is no such number, a negative one among them
 */
export function toWholeWeights(decimals: readonly (string | number)[]): WholeWeights {
  const parts = decimals.map((decimal) => {
    const [, whole, fraction = ""] = DECIMAL.exec(String(decimal)) ?? [];
    if (whole === undefined) throw new RangeError(`${JSON.stringify(decimal)} is no weight`);
    return { whole, fraction };
  });
  const places = Math.max(0, ...parts.map(({ fraction }) => fraction.length));
  return parts.map(({ whole, fraction }) => BigInt(whole + fraction.padEnd(places, "0")));
}

/** Each weight's share of all, from 0 to 1. */
export function sharesOf(weights: WholeWeights): number[] {
  const total = sumOf(weights);
  return weights.map((weight) => Number((weight * SHARE_UNITS) / total) / Number(SHARE_UNITS));
}

const SHARE_UNITS = 10n ** 15n;
