import type { Benchmark, ResultTable } from "@/lib/data/models-schema";
import { neededWord } from "@/lib/i18n/data-word";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { type Translator, translator } from "@/lib/i18n/translate";
import { findBenchmark } from "@/lib/models/benchmark-tree";
import { type ModelData, modelOf } from "@/lib/models/claim-evidence";
import { type TableColumn, tableColumns } from "@/lib/models/table-columns";
import type { Sortable } from "@/lib/ranking/sort-rows";
import { NAME_COLUMN } from "@/lib/url/table-view";
import { toAskedColumn } from "./asked-column";
import type { ResultsPanel } from "./asked-results";
import { benchmarkName } from "./benchmark-links";
import { modelHref } from "./model-pages";
import { NO_MEASUREMENT } from "./no-measurement";
import { modelsOf } from "./table-marks";

export type ColumnView = {
  id: string;
  name: string;
  /** In which setting, of how many items, in which language, and what a reader might miss. */
  notes: string[];
  /** The first click shows the best result on top. */
  firstDescending: boolean;
  /** The panel that says who measured it and leads to the line of each result. */
  panel: string;
};

export type TableRow = Sortable & {
  id: string;
  name: string;
  href: string | null;
  /** As printed, in the order of the columns; null where the table has nothing. */
  cells: ({ printed: string; note: string | null } | null)[];
};

export type TableIsland = ReturnType<typeof toTableIsland>;

/** A table as its party published it: models down, benchmarks across, every cell as printed. */
export function toTableIsland(locale: Locale, table: ResultTable, data: ModelData) {
  const t = translator(locale);
  const columns = tableColumns(table);
  return {
    title: neededWord(locale, "tables", table.id),
    columns: columns.map((column) => toColumnView(locale, column, columns, data)),
    rows: toRows(locale, table, columns, data),
    words: islandWords(t),
  };
}

function islandWords(t: Translator) {
  const value = "{value}";
  return {
    model: t("models.model"),
    sorting: t("tables.sorting"),
    asPublished: t("tables.asPublished"),
    scrolls: t("tables.scrolls"),
    dropped: t("models.dropped"),
    faults: {
      "unknown-column": t("tables.unknownColumn", { value }),
      "unknown-parameter": t("models.unknownParameter", { value }),
    },
  };
}

function toColumnView(
  locale: Locale,
  { id, benchmark: benchmarkId, setting, items }: TableColumn,
  columns: readonly TableColumn[],
  data: ModelData,
): ColumnView {
  const t = translator(locale);
  const benchmark = findBenchmark(benchmarkId, data);
  const settings = new Set(columns.map((column) => column.setting));
  return {
    id,
    name: benchmarkName(locale, benchmark),
    notes: [
      ...(settings.size > 1 ? [neededWord(locale, "settings", setting)] : []),
      ...(items === null ? [] : [t("tables.cellItems", { items: String(items) })]),
      ...(languagesAsked(columns, data) > 1 && benchmark.language && benchmark.kind === "benchmark"
        ? [neededWord(locale, "languages", benchmark.language)]
        : []),
      ...kindNotes(t, benchmark),
    ],
    firstDescending: benchmark.higherIsBetter,
    panel: columnPanel(id),
  };
}

/** In how many languages the questions of a table were asked. */
function languagesAsked(columns: readonly TableColumn[], data: ModelData): number {
  const asked = columns.flatMap(({ benchmark }) => findBenchmark(benchmark, data).language ?? []);
  return new Set(asked).size;
}

/** What is no measurement, never counts, or is read the other way round. */
function kindNotes(t: Translator, { kind, partOf, higherIsBetter }: Benchmark): string[] {
  if (kind !== "benchmark") return [t(NO_MEASUREMENT[kind])];
  return [
    ...(partOf === null ? [] : [t("tables.part")]),
    ...(higherIsBetter ? [] : [t("tables.lowerIsBetter")]),
  ];
}

function toRows(
  locale: Locale,
  table: ResultTable,
  columns: readonly TableColumn[],
  data: ModelData,
): TableRow[] {
  const t = translator(locale);
  const found = columns.map(
    (column) => new Map(column.results.map(({ result }) => [result.model, { ...result, column }])),
  );
  const models = modelsOf(table).map((id) => modelOf(id, data));
  const { numerals } = languageOf(locale);
  const byName = models.toSorted((a, b) => a.name.localeCompare(b.name, numerals, { numeric: true }));
  return models.map((model, rank) => {
    const results = found.map((column) => column.get(model.id));
    return {
      id: model.id,
      name: model.name,
      href: modelHref(locale, model, data),
      rank,
      cells: results.map((result) => {
        if (!result) return null;
        const { printed, items, column } = result;
        const isOther = items !== null && items !== column.items;
        return { printed, note: isOther ? t("tables.cellItems", { items: String(items) }) : null };
      }),
      keys: {
        [NAME_COLUMN]: byName.indexOf(model),
        ...Object.fromEntries(columns.map(({ id }, i) => [id, results[i]?.value ?? null])),
      },
    };
  });
}

/** The panel of each column: who measured it, and the line of each of its results. */
export function toColumnPanels(locale: Locale, table: ResultTable, data: ModelData): ResultsPanel[] {
  return tableColumns(table).map((column) => ({
    id: columnPanel(column.id),
    asked: [toAskedColumn(locale, table, column, data)],
  }));
}

function columnPanel(column: string): string {
  return `measured-${column}`;
}
