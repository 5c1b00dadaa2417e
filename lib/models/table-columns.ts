import { group, mode } from "d3-array";
import type { Result, ResultTable } from "@/lib/data/models-schema";
import { present } from "@/lib/present";

/** What a table prints of one benchmark in one setting. */
export type TableColumn = {
  /** The benchmark's id, and where it stands in several settings "aime-2024:pass-1". */
  id: string;
  benchmark: string;
  setting: string;
  /** How many items most of its models were asked; null where it is not said. */
  items: number | null;
  /** In the table's order; `at` is a result's position in the table. */
  results: readonly { result: Result; at: number }[];
};

/** The columns in the table's order; where a benchmark stands in several settings, a setting at a time. */
export function tableColumns({
  results,
  settings,
}: Pick<ResultTable, "results" | "settings">): TableColumn[] {
  const placed = results.map((result, at) => ({ result, at }));
  const columns = [...group(placed, ({ result }) => `${result.benchmark}:${result.setting}`)];
  const benchmarks = group(columns, ([id]) => id.split(":")[0]);
  const inSeveral = [...benchmarks.values()].some((found) => found.length > 1);
  const order = Object.keys(settings);
  const ordered = inSeveral
    ? columns.toSorted(([, a], [, b]) => settingAt(order, a) - settingAt(order, b))
    : columns;
  return ordered.map(([id, found]) => {
    const { benchmark, setting } = present(found[0], "result").result;
    const isAlone = benchmarks.get(benchmark)?.length === 1;
    const items = mode(found.flatMap(({ result }) => result.items ?? []));
    return { id: isAlone ? benchmark : id, benchmark, setting, items: items || null, results: found };
  });
}

function settingAt(order: readonly string[], [first]: TableColumn["results"]): number {
  return order.indexOf(first?.result.setting ?? "");
}
