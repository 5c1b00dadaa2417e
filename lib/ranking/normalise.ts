import { mean, sampleStandardDeviation } from "simple-statistics";

/** The values that become 0 and 1. */
export type Goalposts = { min: number; max: number };

/**
 * The goalposts that the values themselves give: the least and the greatest of the countries shown. Of a subset they
 * are others, and so may the ranks be; a view of a subset says which it uses.
 * @throws RangeError without values
 */
export function goalpostsOf(values: readonly number[]): Goalposts {
  if (values.length === 0) throw new RangeError("no values have no goalposts");
  return { min: Math.min(...values), max: Math.max(...values) };
}

/**
 * (x − min) / (max − min), from 0 to 1; what lies beyond a goalpost counts as at it, as the UNDP caps schooling and
 * income. The goalposts are the publisher's, fixed, or `goalpostsOf` the countries shown.
 * `minMax(16.5, { min: 0, max: 18 })` is 0.9167.
 *
 * OECD/JRC, Handbook on Constructing Composite Indicators, 2008, step 5; UNDP, Human Development Report, technical
 * note 1.
 *
 * @throws RangeError where the goalposts leave nothing between them
 */
export function minMax(value: number, { min, max }: Goalposts): number {
  if (!(min < max)) throw new RangeError(`nothing lies between the goalposts ${min} and ${max}`);
  return (Math.min(Math.max(value, min), max) - min) / (max - min);
}

/**
 * (x − mean) / s, with the sample's standard deviation (n − 1), as is the practice of composite indices.
 *
 * OECD/JRC Handbook, 2008, step 5 and Table 15.
 *
 * @throws RangeError for fewer than two values and where all are equal
 */
export function zScores(values: readonly number[]): number[] {
  const list = [...values];
  const deviation = list.length < 2 ? 0 : sampleStandardDeviation(list);
  if (!(deviation > 0)) throw new RangeError("values that do not differ have no z-scores");
  const centre = mean(list);
  return list.map((value) => (value - centre) / deviation);
}

/**
 * x / reference: 1 at the reference, which is the mean, the leader or any other value but zero.
 *
 * OECD/JRC Handbook, 2008, step 5 and Table 15, "distance to a reference".
 */
export function toReference(value: number, reference: number): number {
  if (reference === 0) throw new RangeError("nothing is a multiple of 0");
  return value / reference;
}

/**
 * 1 above the band around a reference, −1 below it, 0 within: the band reaches a share of the reference to either
 * side. `aroundReference(11.6, 9.6, 0.2)` is 1, as 11.6 is above 11.52.
 *
 * OECD/JRC Handbook, 2008, step 5 and Table 15, "indicators above or below the mean".
 */
export function aroundReference(value: number, reference: number, share: number): -1 | 0 | 1 {
  if (value > reference * (1 + share)) return 1;
  return value < reference * (1 - share) ? -1 : 0;
}
