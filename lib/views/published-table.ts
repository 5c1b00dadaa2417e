import type { ResultTable } from "@/lib/data/models-schema";
import { dataWord, neededWord } from "@/lib/i18n/data-word";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { ModelData } from "@/lib/models/claim-evidence";
import { type AskedResults, measuredKey, type ResultsPanel } from "./asked-results";

/** A table as its party published it: models down, benchmarks across, every cell as printed. */
export type PublishedTable = {
  id: string;
  title: string;
  panel: ResultsPanel;
  notes: string[];
  columns: { id: string; name: string }[];
  rows: { id: string; name: string; cells: (string | null)[] }[];
};

export function toPublishedTable(locale: Locale, table: ResultTable, data: ModelData): PublishedTable {
  const t = translator(locale);
  const unique = (ids: string[]) => [...new Set(ids)];
  const columns = unique(table.results.map(({ benchmark }) => benchmark));
  const printed = new Map(
    table.results.map(({ benchmark, model, printed: text }) => [`${model} ${benchmark}`, text]),
  );
  const benchmarkOf = (id: string) => data.benchmarks.find((benchmark) => benchmark.id === id);
  const benchmarkName = (id: string) => dataWord(locale, "benchmarks", id) ?? benchmarkOf(id)?.name ?? id;
  const modelName = (id: string) => data.models.find((model) => model.id === id)?.name ?? id;
  const meaning = dataWord(locale, "plusMinus", table.id);
  const notes = [
    ...(table.status === "recomputed" ? [t("models.grouped")] : []),
    ...(meaning ? [t("models.plusMinus", { meaning })] : []),
    ...(columns.some((id) => benchmarkOf(id)?.kind !== "benchmark") ? [t("models.notMeasured")] : []),
  ];
  return {
    id: table.id,
    title: neededWord(locale, "tables", table.id),
    panel: {
      id: `measured-table-${table.id}`,
      asked: toAskedColumns(table, data.resultLines[table.id] ?? [], benchmarkName, modelName),
    },
    notes,
    columns: columns.map((id) => ({ id, name: benchmarkName(id) })),
    rows: unique(table.results.map(({ model }) => model)).map((model) => ({
      id: model,
      name: modelName(model),
      cells: columns.map((benchmark) => printed.get(`${model} ${benchmark}`) ?? null),
    })),
  };
}

/** Every result of the table, a column at a time and each setting for itself, with the line on which it stands. */
function toAskedColumns(
  table: ResultTable,
  lines: readonly number[],
  benchmarkName: (id: string) => string,
  modelName: (id: string) => string,
): AskedResults[] {
  const columns = new Map<string, AskedResults>();
  for (const [at, { benchmark, setting, model, printed }] of table.results.entries()) {
    const key = `${setting} ${benchmark}`;
    const name = benchmarkName(benchmark);
    const measured = measuredKey(table.id, setting);
    const column = columns.get(key) ?? { measured, isPaired: false, fold: name, figures: [] };
    column.figures.push({ figure: `${name} · ${modelName(model)}`, value: printed, line: lines[at] ?? 1 });
    columns.set(key, column);
  }
  return [...columns.values()];
}
