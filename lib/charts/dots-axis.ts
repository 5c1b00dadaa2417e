import { zip } from "@/lib/zip";
import type { DotsDot, DotsInput } from "./dots";
import { MARK_PX } from "./model-marks";
import { textWidth } from "./text-width";

export const TEXT_GAP_PX = 7;
const LABEL_GAP_PX = 16;
const TICK_APART_PX = 10;

type AxisRoom = {
  width: number;
  fontSize: number;
  /** What stands beside the axis, at its start; null where names stand above the lanes. */
  labels: readonly string[] | null;
  /** Whether figures stand beside the dots. */
  isDirect: boolean;
};

/** The axis reaches over all that is drawn, and leaves room for the figure of whoever stands at its end. */
export function layAxis({ axis, rows }: DotsInput, { width, fontSize, labels, isDirect }: AxisRoom) {
  const dots = rows.flatMap((row) => row.dots);
  const ends = dots.flatMap(({ value, interval }) => [value, ...(interval ?? [])]);
  const domain: [number, number] = [Math.min(axis.min, ...ends), Math.max(axis.max, ...ends)];
  const half = (tick?: { text: string }) => textWidth(tick?.text ?? "", fontSize) / 2;
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, fontSize)));
  const atStart = labels ? widest(labels) + LABEL_GAP_PX : 0;
  const atEnd = isDirect ? widest(dots.map(({ valueText }) => valueText)) + TEXT_GAP_PX : 0;
  const start = Math.ceil(Math.max(atStart, MARK_PX, half(axis.ticks[0])));
  const end = Math.floor(width - Math.max(MARK_PX + atEnd, half(axis.ticks.at(-1))));
  const x = (value: number) => start + ((value - domain[0]) / (domain[1] - domain[0] || 1)) * (end - start);
  /** From where to where a dot and its interval reach. */
  const around = ({ value, interval }: DotsDot) => ({
    from: Math.min(x(value) - MARK_PX, x(interval?.[0] ?? value)),
    to: Math.max(x(value) + MARK_PX, x(interval?.[1] ?? value)),
  });
  return { domain, start, end, x, around, ticks: thinned(axis.ticks, x, fontSize) };
}

/** Every tick, or every second one, or third ...: as many as stand apart. */
export function thinned<Tick extends { value: number; text: string }>(
  ticks: readonly Tick[],
  x: (value: number) => number,
  fontSize: number,
): Tick[] {
  for (let step = 1; step < ticks.length; step += 1) {
    const some = ticks.filter((_, i) => i % step === 0);
    const areApart = zip(some.slice(0, -1), some.slice(1)).every(([before, tick]) => {
      const half = (textWidth(tick.text, fontSize) + textWidth(before.text, fontSize)) / 2;
      return x(tick.value) - x(before.value) >= half + TICK_APART_PX;
    });
    if (areApart) return some;
  }
  return ticks.slice(0, 1);
}
