import type { ModelMarkIndex } from "@/lib/charts/model-marks";
import type { ScatterInput, ScatterPoint } from "@/lib/charts/scatter";
import type { ResultTable } from "@/lib/data/models-schema";
import { formatDecimals } from "@/lib/i18n/format-figures";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { type ModelData, modelOf } from "@/lib/models/claim-evidence";
import { type PricedColumn, type PricedResult, pricedColumns } from "@/lib/models/priced-results";
import { printedInterval } from "@/lib/models/printed-interval";
import { benchmarkName } from "./benchmark-links";
import { priceAxis, resultAxis } from "./price-axes";
import { apart, scatterNotes, scatterSummary } from "./price-scatter-words";

/** One picture of a table: its price column against one of its benchmarks. */
export type PriceScatterChart = {
  /** By which its drawing is known. */
  key: string;
  title: string;
  /** What is drawn, in which setting and language, and what is not. */
  notes: string[];
  input: ScatterInput;
  figures: {
    text: string;
    heads: string[];
    /** The cells beside the name; what is not known says so. */
    rows: { model: string; name: string; cells: string[]; note: string | null }[];
  };
};

export type PriceScatter = { table: string; charts: PriceScatterChart[] };

/** The families of the two models that this site started from, in the marks they have where models are compared. */
const MARKED_FAMILIES: Readonly<Record<string, ModelMarkIndex>> = { deepseek: 0, gigachat: 1 };

/**
 * The prices that a table prints against the results beside them, a picture for each whole benchmark, means last.
 * Null where it prints no prices, or has none for three models with a result.
 */
export function toPriceScatter(locale: Locale, table: ResultTable, data: ModelData): PriceScatter | null {
  const charts = pricedColumns(table, data).map((column) => toChart(locale, table, column, data));
  return charts.length > 0 ? { table: table.id, charts } : null;
}

function toChart(
  locale: Locale,
  table: ResultTable,
  column: PricedColumn,
  data: ModelData,
): PriceScatterChart {
  const t = translator(locale);
  const { price, benchmark, setting, results } = column;
  const names = { price: benchmarkName(locale, price), benchmark: benchmarkName(locale, benchmark) };
  const told = {
    price: apart(locale, names.price),
    benchmark: apart(locale, names.benchmark),
    count: results.length,
  };
  const points = results.map((priced) => toPoint(locale, table, column, priced, data));
  const ends = points.flatMap(({ y, interval }) => [y, ...(interval ?? [])]);
  return {
    key: [price.id, benchmark.id, setting].join("-"),
    title: benchmark.kind === "mean" ? t("scatter.titleMean", told) : t("scatter.title", told),
    notes: scatterNotes(locale, column, points, data),
    input: {
      kind: "scatter",
      direction: languageOf(locale).direction,
      summary: scatterSummary(locale, told, points),
      x: priceAxis(
        locale,
        names.price,
        price,
        points.map(({ x }) => x),
      ),
      y: resultAxis(locale, names.benchmark, benchmark, ends),
      makersText: t("models.makersOwn"),
      points,
    },
    figures: {
      text: t("figure.table"),
      heads: [t("scatter.model"), names.price, names.benchmark, t("scatter.interval")],
      rows: points.map(({ id, label, xText, yText, intervalText, isMakers }) => ({
        model: id,
        name: label,
        cells: [xText, yText, intervalText ?? t("scatter.notKnown")],
        note: isMakers ? t("models.makersOwn") : null,
      })),
    },
  };
}

function toPoint(
  locale: Locale,
  table: ResultTable,
  column: PricedColumn,
  { model, price, result }: PricedResult,
  data: ModelData,
): ScatterPoint {
  const { name, maker, family } = modelOf(model, data);
  const interval = intervalOf(table, column, model, data);
  return {
    id: model,
    label: name,
    x: price.value,
    xText: price.printed,
    y: result.value,
    yText: result.printed,
    interval,
    intervalText: interval && intervalWords(locale, interval),
    mark: MARKED_FAMILIES[family ?? ""] ?? null,
    isMakers: maker !== null && table.relations[maker] === "maker",
  };
}

/** Wilson's 95 % interval in the benchmark's unit; null where it is not known how many items were right. */
function intervalOf(
  table: ResultTable,
  { benchmark, setting }: PricedColumn,
  model: string,
  { measurements }: ModelData,
): [number, number] | null {
  const interval = printedInterval(
    { table: table.id, benchmark: benchmark.id, setting, model },
    measurements,
  );
  if (!interval) return null;
  const { lower, upper, items } = interval;
  const whole = benchmark.unit === "count" ? items : 100;
  return [whole * lower, whole * upper];
}

function intervalWords(locale: Locale, [low, high]: readonly [number, number]): string {
  const { numerals } = languageOf(locale);
  return translator(locale)("models.interval", {
    low: formatDecimals(numerals, low, 1),
    high: formatDecimals(numerals, high, 1),
  });
}
