import { present } from "@/lib/present";

/** What the exact arithmetic asks of an edition. */
export type ScoredEdition = {
  pillars: readonly string[];
  /** The printed unit: 1 = whole points; 0 = every digit is printed, so that nothing was rounded away. */
  precision: number;
  /** The ends of the pillars' scale, beyond which no score lies. */
  scale: { min: number; max: number };
  /** What the leader of a pillar has by construction, exact however scores are rounded; null where nothing is fixed. */
  leaderScore: number | null;
  rows: readonly { place: string; pillars: Readonly<Record<string, number | null>> }[];
};

/**
 * A place's scores in the order of the pillars, as whole numbers of half of the smallest unit. The true score lies
 * from `lowest`, which it may have, up to `highest`, which it only has where `lowest` is the same.
 */
export type ExactPlace = { place: string; printed: bigint[]; lowest: bigint[]; highest: bigint[] };

export type ExactScores = {
  pillars: readonly string[];
  places: ExactPlace[];
  /** Places without a score in some pillar, of which nothing can be said. */
  leftOut: string[];
  /** How many of the whole numbers make one point. */
  perPoint: bigint;
};

/** Decimals of the finest scores we hold; a JSON number has at most 17 digits. */
const MAX_DECIMALS = 20;

/**
 * The scores without any loss: printed ones as they stand, and the ends of what half-open rounding leaves open,
 * [s - u/2, s + u/2) for a printed unit u, cut to the scale; a leader's fixed score is exact.
 *
 * With unit 1, a printed 12 is 24 half points, from 23 to 25.
 * @throws RangeError where a value has more decimals than any score, or is no number
 */
export function toExactScores(edition: ScoredEdition): ExactScores {
  const decimals = decimalsOf(edition);
  const units = (value: number) => 2n * toUnits(value, decimals);
  const half = toUnits(edition.precision, decimals);
  const [min, max] = [units(edition.scale.min), units(edition.scale.max)];
  const interval = (score: number) => {
    const printed = units(score);
    if (score === edition.leaderScore) return { printed, lowest: printed, highest: printed };
    return {
      printed,
      lowest: printed - half < min ? min : printed - half,
      highest: printed + half > max ? max : printed + half,
    };
  };
  const leftOut: string[] = [];
  const places = edition.rows.flatMap(({ place, pillars }) => {
    const scores = edition.pillars.flatMap((pillar) => pillars[pillar] ?? []);
    if (scores.length < edition.pillars.length) {
      leftOut.push(place);
      return [];
    }
    const intervals = scores.map(interval);
    return {
      place,
      printed: intervals.map(({ printed }) => printed),
      lowest: intervals.map(({ lowest }) => lowest),
      highest: intervals.map(({ highest }) => highest),
    };
  });
  return { pillars: edition.pillars, places, leftOut, perPoint: 2n * 10n ** BigInt(decimals) };
}

function decimalsOf({ precision, scale, rows }: ScoredEdition): number {
  const values = [precision, scale.min, scale.max, ...rows.flatMap(({ pillars }) => Object.values(pillars))];
  const most = Math.max(...values.map((value) => (value === null ? 0 : decimals(value))));
  if (most > MAX_DECIMALS) throw new RangeError(`${most} decimals are more than any score has`);
  return most;
}

function decimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  const written = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  const [, fraction = "", exponent = "0"] = present(written, `score of ${value}`);
  return Math.max(0, fraction.length - Number(exponent));
}

function toUnits(value: number, decimalPlaces: number): bigint {
  const own = decimals(value);
  const digits = own === 0 ? value : value.toFixed(own).replace(".", "");
  return BigInt(digits) * 10n ** BigInt(decimalPlaces - own);
}
