import type { DotsInput } from "@/lib/charts/dots";
import type { ModelMarkIndex } from "@/lib/charts/model-marks";
import { fill } from "@/lib/i18n/fill";
import { formatDecimals } from "@/lib/i18n/format-figures";
import { enumerate, joinClauses } from "@/lib/i18n/punctuation";
import type { SharedEntry, SharedRow } from "@/lib/models/shared-rows";
import { wilsonInterval } from "@/lib/models/wilson-interval";
import { present } from "@/lib/present";
import { noteOf, rowId, valueText } from "./domain-rows";
import { benchmarkOf, type DomainTexts, isMakersOwn, modelName } from "./domain-texts";

export type Axis = (typeof AXES)[number];

/** In the order in which a domain shows them: answers right, other figures in percent, shares. */
export const AXES = ["right", "percent", "score"] as const;

const HUNDREDTHS = [0, 25, 50, 75, 100] as const;
const TICKS = {
  right: HUNDREDTHS,
  percent: HUNDREDTHS,
  score: [0, 0.25, 0.5, 0.75, 1],
} as const satisfies Record<Axis, readonly number[]>;

/** The picture of some rows on one axis. */
export function toDots(
  rows: readonly SharedRow[],
  axis: Axis,
  models: readonly string[],
  title: string,
  texts: DomainTexts,
): DotsInput {
  const { words, numerals } = texts;
  const shown = models.filter((model) =>
    rows.some(({ entries }) => entries.some((entry) => entry.model === model)),
  );
  const drawn = rows.map((row) => ({
    id: rowId(row),
    label: benchmarkOf(row, texts).name,
    note: noteOf(row, texts),
    dots: row.entries.map((entry) => toDot(entry, row, axis, texts)),
  }));
  const summary = drawn.map(({ label, dots }) => {
    const figures = dots.map(({ model, valueText }) =>
      fill(words.chartDot, { model: modelName(model, texts), value: valueText }),
    );
    return fill(words.chartRow, { benchmark: label, list: enumerate(numerals, figures) });
  });
  const ticks = TICKS[axis].map((value) => ({
    value,
    text: formatDecimals(numerals, value, value % 1 ? 2 : 0),
  }));
  return {
    kind: "dots",
    direction: texts.direction,
    summary: fill(words.chartSummary, { domain: title, list: joinClauses(numerals, summary) }),
    axis: {
      min: 0,
      max: axis === "score" ? 1 : 100,
      ticks,
      caption: words.axes[axis],
    },
    makersText: words.makersOwn,
    models: shown.map((id) => ({ id, label: modelName(id, texts), mark: toMark(models.indexOf(id)) })),
    rows: drawn,
  };
}

function toDot(entry: SharedEntry, row: SharedRow, axis: Axis, texts: DomainTexts) {
  const { words, numerals } = texts;
  const interval = intervalOf(entry, row);
  const [low, high] = interval ?? [];
  return {
    model: entry.model,
    value: axis === "right" ? percentOf(entry, row) : entry.value,
    valueText: valueText(entry, row, texts),
    interval,
    intervalText:
      low === undefined || high === undefined
        ? null
        : fill(words.interval, {
            low: formatDecimals(numerals, low, 1),
            high: formatDecimals(numerals, high, 1),
          }),
    isMakers: isMakersOwn(row.table, entry.model, texts),
  };
}

/** Wilson's 95 % interval in percent; a graded score has none. */
function intervalOf({ right }: SharedEntry, { items }: SharedRow): [number, number] | null {
  if (right === null || items === null) return null;
  const { lower, upper } = wilsonInterval(right, items);
  return [100 * lower, 100 * upper];
}

function percentOf({ value, right }: SharedEntry, { items }: SharedRow): number {
  return right === null || items === null ? value : (100 * right) / items;
}

/** Null for what has no end, such as a rating: its row has figures alone. */
export function axisOf(row: SharedRow, texts: DomainTexts): Axis | null {
  const { unit, scoring } = benchmarkOf(row, texts);
  if (unit === "share") return "score";
  if (unit === "count" || (unit === "percent" && scoring === "right-or-wrong")) return "right";
  return unit === "percent" || unit === "percentile" ? "percent" : null;
}

const MARKS = [0, 1, 2, 3, 4, 5] as const satisfies readonly ModelMarkIndex[];

function toMark(index: number): ModelMarkIndex {
  return present(MARKS[index], `mark ${index}`);
}
