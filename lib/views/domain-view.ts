import type { DotsInput } from "@/lib/charts/dots";
import type { ModelMarkIndex } from "@/lib/charts/model-marks";
import type { Benchmark } from "@/lib/data/models-schema";
import { fill } from "@/lib/i18n/fill";
import { formatDecimals, formatP } from "@/lib/i18n/format-figures";
import { formatList } from "@/lib/i18n/format-list";
import { type DomainSection, domainSections, type PlacedBenchmark } from "@/lib/models/domain-sections";
import type { Measurement, PairedMeasurement } from "@/lib/models/measurement";
import { printedPrecision } from "@/lib/models/printed-precision";
import { type SharedEntry, type SharedRow, sharedRows } from "@/lib/models/shared-rows";
import { testRow } from "@/lib/models/vote";
import { wilsonInterval } from "@/lib/models/wilson-interval";
import type { ModelsWords } from "./models-words";

/** A benchmark as the island knows it: where it stands, and its words in the reader's language. */
export type NamedBenchmark = PlacedBenchmark &
  Pick<Benchmark, "unit"> & { name: string; language: string | null };

/** All that the domains of any selection are made of, in one language. */
export type DomainTexts = {
  numerals: string;
  direction: "ltr" | "rtl";
  words: ModelsWords;
  models: Readonly<Record<string, string>>;
  domains: Readonly<Record<string, string>>;
  benchmarks: readonly NamedBenchmark[];
  /** Tables whose measurer made the model itself, with those models. */
  makersOwn: Readonly<Record<string, readonly string[]>>;
};

export type RowView = {
  id: string;
  benchmark: string;
  note: string;
  /** The panel that says who measured it, when and how. */
  panel: string;
  /** In the order of the models; null where the row has none of it. */
  results: (string | null)[];
  outcome: string | null;
  /** The model that is ahead beyond the noise, or null. */
  ahead: string | null;
  otherItems: string | null;
};

export type DomainView = {
  id: string;
  name: string;
  /** One for each axis that its rows need; none where nothing is like for like. */
  charts: { key: string; input: DotsInput }[];
  rows: RowView[];
  parts: RowView[];
  proxies: RowView[];
};

type Axis = "right" | "score";

const TICKS = { right: [0, 25, 50, 75, 100], score: [0, 0.25, 0.5, 0.75, 1] } as const;
const LEVEL = 0.05;

/** The id of the panel that tells of a row's results: two rows of one benchmark differ in their models. */
export function rowPanel({ table, setting, benchmark, entries }: SharedRow): string {
  return ["measured", table, setting, benchmark, ...entries.map(({ model }) => model)].join("-");
}

/** The id of a row on a page. */
function rowId({ table, benchmark }: SharedRow): string {
  return `${table}/${benchmark}`;
}

/** Every domain for the chosen models, like for like only. */
export function toDomainViews(
  models: readonly string[],
  measurements: readonly Measurement[],
  pairings: readonly PairedMeasurement[],
  texts: DomainTexts,
): DomainView[] {
  const rows = sharedRows(models, measurements, pairings);
  return domainSections(rows, texts.benchmarks).map((section) => toDomainView(section, models, texts));
}

function toDomainView(section: DomainSection, models: readonly string[], texts: DomainTexts): DomainView {
  const name = texts.domains[section.domain] ?? section.domain;
  const axes: readonly Axis[] = ["right", "score"];
  const view = (row: SharedRow) => toRowView(row, models, texts);
  return {
    id: section.domain,
    name,
    charts: axes.flatMap((axis) => {
      const rows = section.rows.filter((row) => axisOf(row, texts) === axis);
      if (rows.length === 0) return [];
      return [{ key: `${section.domain}-${axis}`, input: toDots(rows, axis, models, name, texts) }];
    }),
    rows: section.rows.map(view),
    parts: section.parts.map(view),
    proxies: section.proxies.map(view),
  };
}

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
      fill(words.chartDot, { model: texts.models[model] ?? model, value: valueText }),
    );
    return fill(words.chartRow, { benchmark: label, list: formatList(numerals, figures, "unit") });
  });
  const ticks = TICKS[axis].map((value) => ({
    value,
    text: formatDecimals(numerals, value, axis === "right" ? 0 : value % 1 ? 2 : 0),
  }));
  return {
    kind: "dots",
    direction: texts.direction,
    summary: fill(words.chartSummary, { domain: title, list: summary.join("; ") }),
    axis: {
      min: 0,
      max: axis === "right" ? 100 : 1,
      ticks,
      caption: axis === "right" ? words.axisRight : words.axisScore,
    },
    makersText: words.makersOwn,
    models: shown.map((id) => ({ id, label: texts.models[id] ?? id, mark: toMark(models.indexOf(id)) })),
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
    isMakers: texts.makersOwn[row.table]?.includes(entry.model) ?? false,
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

function valueText(entry: SharedEntry, row: SharedRow, texts: DomainTexts): string {
  const { words, numerals } = texts;
  const { unit } = benchmarkOf(row, texts);
  if (unit === "count" && row.items !== null) {
    return fill(words.ofItems, { right: entry.value, items: row.items });
  }
  if (row.onCommonItems) return fill(words.percent, { value: formatDecimals(numerals, entry.value, 1) });
  const decimals = Math.round(-Math.log10(printedPrecision(entry.printed)));
  const value = formatDecimals(numerals, entry.value, decimals);
  return unit === "percent" ? fill(words.percent, { value }) : value;
}

/** A result as its row shows it: "106 of 198 (53.5 %)". */
export function resultText(entry: SharedEntry, row: SharedRow, texts: DomainTexts): string {
  const text = valueText(entry, row, texts);
  if (entry.right === null || row.items === null || benchmarkOf(row, texts).unit === "count") return text;
  return `${fill(texts.words.ofItems, { right: entry.right, items: row.items })} (${text})`;
}

function toRowView(row: SharedRow, models: readonly string[], texts: DomainTexts): RowView {
  const { words, numerals } = texts;
  const { name } = benchmarkOf(row, texts);
  const nameOf = (id: string) => texts.models[id] ?? id;
  const result = (model: string) => {
    const entry = row.entries.find((one) => one.model === model);
    return entry ? resultText(entry, row, texts) : null;
  };
  const others = row.onOtherItems.map(({ model, items }) => `${nameOf(model)} (${items ?? "?"})`);
  return {
    id: rowId(row),
    benchmark: name,
    note: noteOf(row, texts),
    panel: rowPanel(row),
    results: models.map(result),
    ...outcomeOf(row, nameOf, words, numerals, models.length),
    otherItems: others.length
      ? fill(words.otherItems, {
          list: formatList(numerals, others),
        })
      : null,
  };
}

/** Of two models: who is ahead, and how sure that is. */
function outcomeOf(
  row: SharedRow,
  nameOf: (id: string) => string,
  words: ModelsWords,
  numerals: string,
  chosen: number,
): Pick<RowView, "outcome" | "ahead"> {
  if (chosen !== 2) return { outcome: null, ahead: null };
  const test = testRow(row);
  const [first, second] = row.entries;
  if (!test || !first || !second) return { outcome: words.noTest, ahead: null };
  const p = formatP(numerals, test.p);
  if (test.p >= LEVEL) return { outcome: fill(words.unclear, { p }), ahead: null };
  const ahead = test.difference > 0 ? first.model : second.model;
  return { outcome: fill(words.ahead, { model: nameOf(ahead), p }), ahead };
}

function noteOf(row: SharedRow, texts: DomainTexts): string {
  const { words } = texts;
  const { language } = benchmarkOf(row, texts);
  const count = row.onCommonItems ? words.commonItems : words.items;
  const items = row.items === null ? words.itemsUnknown : fill(count, { items: row.items });
  return [items, language].filter(Boolean).join(" · ");
}

function axisOf(row: SharedRow, texts: DomainTexts): Axis {
  return benchmarkOf(row, texts).unit === "share" ? "score" : "right";
}

export function benchmarkOf({ benchmark }: SharedRow, { benchmarks }: DomainTexts): NamedBenchmark {
  const found = benchmarks.find(({ id }) => id === benchmark);
  if (!found) throw new Error(`No benchmark ${JSON.stringify(benchmark)} on this page`);
  return found;
}

const MARKS = [0, 1, 2, 3, 4, 5] as const satisfies readonly ModelMarkIndex[];

function toMark(index: number): ModelMarkIndex {
  return MARKS[index] ?? 0;
}
