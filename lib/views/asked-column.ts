import type { ResultTable } from "@/lib/data/models-schema";
import type { Locale } from "@/lib/i18n/locales";
import { findBenchmark } from "@/lib/models/benchmark-tree";
import { type ModelData, modelOf } from "@/lib/models/claim-evidence";
import type { TableColumn } from "@/lib/models/table-columns";
import { present } from "@/lib/present";
import { type AskedResults, measuredKey } from "./asked-results";
import { benchmarkName } from "./benchmark-links";

/** A column's results as a reader may correct them, each with the line on which it stands. */
export function toAskedColumn(
  locale: Locale,
  table: ResultTable,
  { benchmark, setting, results }: TableColumn,
  data: ModelData,
): AskedResults {
  const name = benchmarkName(locale, findBenchmark(benchmark, data));
  const lines = present(data.resultLines[table.id], `line in ${table.id}`);
  const figures = results.map(({ result: { model, printed }, at }) => ({
    figure: `${name} · ${modelOf(model, data).name}`,
    value: printed,
    line: present(lines[at], `line in ${table.id}`),
  }));
  return { measured: measuredKey(table.id, setting), isPaired: false, fold: name, figures };
}
