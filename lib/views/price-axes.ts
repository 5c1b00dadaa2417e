import { nice, ticks } from "d3-array";
import { logTicks } from "@/lib/charts/log-ticks";
import type { ScatterAxis } from "@/lib/charts/scatter";
import type { Benchmark } from "@/lib/data/models-schema";
import { formatQuantity } from "@/lib/i18n/format-quantity";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

/** Prices above 0, of which some are a hundred times others: an axis of logarithms, from step to step. */
export function priceAxis(
  locale: Locale,
  name: string,
  { unit }: Benchmark,
  prices: readonly number[],
): ScatterAxis {
  const { min, max, steps } = reachOf(Math.min(...prices), Math.max(...prices));
  const textOf = (value: number) => `${unit === "usd" ? "$" : ""}${formatQuantity(locale, value)}`;
  return {
    name,
    caption: translator(locale)("scatter.axisLog", { name }),
    scale: "log",
    min,
    max,
    ticks: steps.map((value) => ({ value, text: textOf(value) })),
  };
}

const ROOM_SHARE = 0.06;

/** A little beyond both ends, with the steps within; from step to step where there are not two. */
function reachOf(low: number, high: number) {
  const beyond = (high / low) ** ROOM_SHARE;
  const [min, max] = [low / beyond, high * beyond];
  const steps = logTicks(low, high);
  const within = steps.filter((step) => step >= min && step <= max);
  if (within.length > 1) return { min, max, steps: within };
  return { min: Math.min(low, ...steps), max: Math.max(high, ...steps), steps };
}

const ABOUT_TICKS = 6;

/** Results from step to step, not from 0: places are compared, not lengths. Says where lower is better. */
export function resultAxis(
  locale: Locale,
  name: string,
  { unit, higherIsBetter }: Benchmark,
  values: readonly number[],
): ScatterAxis {
  const t = translator(locale);
  const [min, max] = nice(Math.min(...values), Math.max(...values), ABOUT_TICKS);
  const inUnit = unit === "percent" ? t("scatter.axisPercent", { name }) : name;
  return {
    name,
    caption: higherIsBetter ? inUnit : t("scatter.lowerIsBetter", { name: inUnit }),
    scale: "linear",
    min,
    max,
    ticks: ticks(min, max, ABOUT_TICKS).map((value) => ({ value, text: formatQuantity(locale, value) })),
  };
}
