import { fsum } from "d3-array";
import { zip } from "@/lib/zip";

/**
 * Σ wᵢ xᵢ / Σ wᵢ: a point lost in one value can be made up in another.
 *
 * OECD/JRC, Handbook on Constructing Composite Indicators, 2008, step 6.
 *
 * @param weights one a value, none negative, not all 0; they need not add up to 1
 * @throws RangeError for other weights
 */
export function weightedArithmeticMean(values: readonly number[], weights: readonly number[]): number {
  const total = totalOf(values, weights);
  return fsum(zip(values, weights).map(([value, weight]) => value * weight)) / total;
}

/**
 * (Π xᵢ ^ wᵢ) ^ (1 / Σ wᵢ): a low value weighs more than a high one makes up for. A zero would decide all, so what lies
 * below the floor counts as the floor; as another floor gives other ranks, whoever shows them states it.
 *
 * OECD/JRC Handbook, 2008, step 6; UNDP, Human Development Report, technical note 1.
 *
 * @param weights as those of the arithmetic mean
 * @param floor above 0
 * @throws RangeError for other weights or floors
 */
export function weightedGeometricMean(
  values: readonly number[],
  weights: readonly number[],
  floor: number,
): number {
  if (!(floor > 0)) throw new RangeError(`the floor of a geometric mean is above 0, not ${floor}`);
  return Math.exp(
    weightedArithmeticMean(
      values.map((value) => Math.log(Math.max(value, floor))),
      weights,
    ),
  );
}

function totalOf(values: readonly number[], weights: readonly number[]): number {
  if (values.length !== weights.length) {
    throw new RangeError(`${weights.length} weights do not weigh ${values.length} values`);
  }
  const stray = weights.find((weight) => !(weight >= 0 && weight < Number.POSITIVE_INFINITY));
  if (stray !== undefined) throw new RangeError(`${stray} is no weight`);
  const total = fsum(weights);
  if (total === 0) throw new RangeError("weights that are all 0 weigh nothing");
  return total;
}
