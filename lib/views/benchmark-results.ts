import type { Benchmark, Party, Result, ResultTable } from "@/lib/data/models-schema";
import { neededWord } from "@/lib/i18n/data-word";
import { formatDecimals } from "@/lib/i18n/format-figures";
import { joinParts } from "@/lib/i18n/join-parts";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { type ModelData, modelOf } from "@/lib/models/claim-evidence";
import { printedInterval } from "@/lib/models/printed-interval";
import { type TableColumn, tableColumns } from "@/lib/models/table-columns";
import { pageHref } from "@/lib/url/href";
import { toAskedColumn } from "./asked-column";
import type { ResultsPanel } from "./asked-results";
import { benchmarkName } from "./benchmark-links";
import { compareHref } from "./compare-models-href";
import { itemsText } from "./items-text";
import { knownDate } from "./known-date";
import { partyWord } from "./measured-by";
import { modelHref } from "./model-pages";
import { tableMarks } from "./table-marks";

export type BenchmarkResults = {
  key: string;
  table: string;
  /** What, where and how, so that no two results of a page are called the same. */
  label: string;
  href: string;
  /** Who, when, in which setting and of how many items. */
  notes: string;
  marks: string[];
  panel: ResultsPanel;
  hasIntervals: boolean;
  rows: {
    id: string;
    name: string;
    href: string | null;
    printed: string;
    note: string | null;
    interval: string | null;
  }[];
  compare: { href: string; text: string } | null;
};

/** A benchmark's results, a table and a setting at a time, each in the order in which it was published. */
export function toBenchmarkResults(
  locale: Locale,
  benchmark: Benchmark,
  data: ModelData,
  parties: readonly Party[],
): BenchmarkResults[] {
  return data.tables.flatMap((table) =>
    tableColumns(table)
      .filter((column) => column.benchmark === benchmark.id)
      .map((column) => {
        const { setting, results } = column;
        return {
          key: [table.id, benchmark.id, setting].join("-"),
          table: neededWord(locale, "tables", table.id),
          label: joinParts(locale, [
            benchmarkName(locale, benchmark),
            neededWord(locale, "tables", table.id),
            neededWord(locale, "settings", setting),
          ]),
          href: pageHref(locale, "tables", table.id),
          notes: notesOf(locale, table, column, parties),
          marks: tableMarks(locale, table, data, parties),
          panel: {
            id: ["measured", table.id, benchmark.id, setting].join("-"),
            asked: [toAskedColumn(locale, table, column, data)],
          },
          ...rowsOf(locale, table, column, data),
          compare: benchmark.kind === "benchmark" ? compareOf(locale, results, data) : null,
        };
      }),
  );
}

function notesOf(
  locale: Locale,
  { measuredBy, measured }: ResultTable,
  { setting, items }: Pick<TableColumn, "setting" | "items">,
  parties: readonly Party[],
): string {
  const t = translator(locale);
  return joinParts(locale, [
    partyWord(locale, measuredBy, parties),
    knownDate(locale, measured),
    neededWord(locale, "settings", setting),
    itemsText(t, items),
  ]);
}

function rowsOf(
  locale: Locale,
  table: ResultTable,
  { items, results }: Pick<TableColumn, "items" | "results">,
  data: ModelData,
): Pick<BenchmarkResults, "rows" | "hasIntervals"> {
  const t = translator(locale);
  const rows = results.map(({ result }) => {
    const model = modelOf(result.model, data);
    const isOther = result.items !== null && result.items !== items;
    return {
      id: model.id,
      name: model.name,
      href: modelHref(locale, model, data),
      printed: result.printed,
      note: isOther ? t("tables.cellItems", { items: String(result.items) }) : null,
      interval: intervalText(locale, table, result, data),
    };
  });
  return { rows, hasIntervals: rows.some(({ interval }) => interval !== null) };
}

/** Wilson's 95 % interval in percent; null where it is not known how many were right. */
function intervalText(
  locale: Locale,
  table: ResultTable,
  result: Result,
  { measurements }: ModelData,
): string | null {
  const interval = printedInterval({ ...result, table: table.id }, measurements);
  if (!interval) return null;
  const { numerals } = languageOf(locale);
  const { lower, upper } = interval;
  const percent = (share: number) =>
    translator(locale)("models.percent", { value: formatDecimals(numerals, 100 * share, 1) });
  return translator(locale)("benchmarks.between", { min: percent(lower), max: percent(upper) });
}

function compareOf(
  locale: Locale,
  results: TableColumn["results"],
  data: ModelData,
): BenchmarkResults["compare"] {
  const measured = results.filter(({ result }) => result.value !== null).map(({ result }) => result.model);
  const found = compareHref(locale, measured, data);
  return (
    found && { href: found.href, text: translator(locale)("benchmarks.compare", { count: found.count }) }
  );
}
