import type { ResultTable } from "@/lib/data/models-schema";
import { dataWord, neededWord } from "@/lib/i18n/data-word";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { ModelData } from "@/lib/models/claim-evidence";
import { measuredPanel } from "./domain-view";

/** A table as its party published it: models down, benchmarks across, every cell as printed. */
export type PublishedTable = {
  id: string;
  title: string;
  panel: string;
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
  const meaning = dataWord(locale, "plusMinus", table.id);
  const notes = [
    ...(table.status === "recomputed" ? [t("models.grouped")] : []),
    ...(meaning ? [t("models.plusMinus", { meaning })] : []),
    ...(columns.some((id) => benchmarkOf(id)?.kind !== "benchmark") ? [t("models.notMeasured")] : []),
  ];
  const [setting = ""] = Object.keys(table.settings);
  return {
    id: table.id,
    title: neededWord(locale, "tables", table.id),
    panel: measuredPanel(table.id, setting),
    notes,
    columns: columns.map((id) => ({
      id,
      name: dataWord(locale, "benchmarks", id) ?? benchmarkOf(id)?.name ?? id,
    })),
    rows: unique(table.results.map(({ model }) => model)).map((model) => ({
      id: model,
      name: data.models.find(({ id }) => id === model)?.name ?? model,
      cells: columns.map((benchmark) => printed.get(`${model} ${benchmark}`) ?? null),
    })),
  };
}
