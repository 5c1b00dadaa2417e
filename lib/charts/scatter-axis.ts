import { thinned } from "./dots-axis";
import type { ScatterAxis, ScatterPoint } from "./scatter";

/** From where to where an axis goes, in px: the first is that of its least value. */
type AxisRoom = { from: number; to: number };

type Tick = ScatterAxis["ticks"][number];

/** What an axis has to reach over: every point, on the axis that stands with its interval. */
export function valuesOf(axis: "x" | "y", points: readonly ScatterPoint[]): number[] {
  return points.flatMap((point) => (axis === "x" ? [point.x] : [point.y, ...(point.interval ?? [])]));
}

/**
 * Where values stand along an axis.
 * @throws RangeError where an axis of logarithms has a value that is not above 0
 */
export function scaleAlong({ scale, min, max }: ScatterAxis, values: readonly number[], room: AxisRoom) {
  const measure = scale === "log" ? logOf : (value: number) => value;
  const [low, high] = [measure(Math.min(min, ...values)), measure(Math.max(max, ...values))];
  const span = high - low || 1;
  return (value: number) => room.from + ((measure(value) - low) / span) * (room.to - room.from);
}

/** As many of the ticks as stand apart; of an axis of logarithms powers of ten before others. */
export function ticksApart(
  { scale, ticks }: ScatterAxis,
  at: (value: number) => number,
  fontSize: number,
): Tick[] {
  const some = thinned(ticks, at, fontSize);
  if (scale === "linear" || some.length === ticks.length) return some;
  const tens = ticks.filter(({ value }) => Number.isInteger(Math.log10(value)));
  return tens.length > 1 ? thinned(tens, at, fontSize) : some;
}

function logOf(value: number): number {
  if (!(value > 0)) throw new RangeError(`${value} has no place on a scale of logarithms`);
  return Math.log10(value);
}
