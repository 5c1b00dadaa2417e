import type { ResultTable } from "@/lib/data/models-schema";
import { dataWord } from "@/lib/i18n/data-word";
import { formatList } from "@/lib/i18n/format-list";
import { isolateName } from "@/lib/i18n/isolate-name";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { findBenchmark } from "@/lib/models/benchmark-tree";
import type { ModelData } from "@/lib/models/claim-evidence";
import { isJudgedByModel } from "@/lib/models/judged-by-model";
import { tableColumns } from "@/lib/models/table-columns";
import { benchmarkName } from "./benchmark-links";

/** What a reader needs to read a table's figures rightly: settings, items, what ± means, what is no measurement. */
export function tableNotes(locale: Locale, table: ResultTable, data: ModelData): string[] {
  const t = translator(locale);
  const columns = tableColumns(table).map((column) => ({
    ...column,
    of: findBenchmark(column.benchmark, data),
  }));
  const listOf = (words: readonly string[]) =>
    formatList(
      languageOf(locale).numerals,
      [...new Set(words)].map((word) => isolateName(locale, word)),
    );
  const lower = columns.filter(({ of }) => of.kind === "benchmark" && !of.higherIsBetter);
  const unread = table.results.filter(({ value }) => value === null).map(({ printed }) => printed);
  const meaning = dataWord(locale, "plusMinus", table.id);
  const when = (holds: boolean, note: () => string) => (holds ? [note()] : []);
  return [
    ...when(new Set(columns.map(({ setting }) => setting)).size > 1, () => t("tables.settings")),
    ...when(table.status === "recomputed", () => t("models.grouped")),
    ...(meaning ? [t("tables.plusMinus", { meaning })] : []),
    ...when(
      columns.some(({ items, results }) =>
        results.some(({ result }) => result.items !== null && result.items !== items),
      ),
      () => t("tables.otherItems"),
    ),
    ...when(lower.length > 0, () =>
      t("tables.lower", { list: listOf(lower.map(({ of }) => benchmarkName(locale, of))) }),
    ),
    ...when(
      columns.some(({ of, setting }) => isJudgedByModel(of, setting, table)),
      () => t("tables.judged"),
    ),
    ...when(
      columns.some(({ of }) => of.kind !== "benchmark"),
      () => t("models.notMeasured"),
    ),
    ...when(unread.length > 0, () => t("tables.unread", { list: listOf(unread) })),
  ];
}
