import { parsePrinted } from "@/lib/models/parse-printed";
import type { Dataset } from "../assemble-dataset";
import { suggest } from "../closest-word";
import type { Result } from "../models-schema";
import { commandFor } from "./commands";
import { type FlagReader, readDecimal } from "./flags";
import { matchColumns, type Target } from "./match-columns";
import { findNamed, type Named } from "./named-records";
import { type PrintedCell, readPrinted } from "./printed-column";
import { type Problem, problemAt } from "./problem";
import type { CsvTable } from "./read-csv";
import { isUnknown } from "./read-number";

const MODEL = ["model", "model id", "llm", "name", "модель", "النموذج", "模型", "मॉडल", "modelo"];
const BENCHMARK = [
  "benchmark",
  "benchmark id",
  "test",
  "task",
  "бенчмарк",
  "тест",
  "الاختبار",
  "基准",
  "परीक्षण",
  "teste",
];
const SETTING = ["setting", "mode", "режим", "الإعداد", "设置"];
const VALUE = [
  "value",
  "result",
  "score",
  "printed",
  "результат",
  "значение",
  "النتيجة",
  "结果",
  "परिणाम",
  "resultado",
];
const ITEMS = ["items", "n", "questions", "вопросов"];

export type PlacedLine = Result & { line: number };
type Read = { results: PlacedLine[]; problems: Problem[]; advice: string[]; notes: string[] };

export const NOTHING: Read = { results: [], problems: [], advice: [], notes: [] };

type Cell = PrintedCell & {
  /** As the row says it. */
  items: string;
  benchmark: string | null;
  model: string | null;
  setting: string | null;
};

/**
 * The results in the order of the CSV file, and everything in it that was not understood. `settings` are pairs of id
 * and words; a cell finds its setting by either.
 */
export function readResults(
  { header, rows }: CsvTable,
  dataset: Dataset,
  settings: readonly (readonly [string, string])[],
  read: FlagReader,
): Read {
  const { targets, isLong } = targetsOf(header, dataset, read);
  const flags = { map: read.list("map"), ignore: read.list("ignore") };
  const { at, problems } = matchColumns(header, targets, flags);
  const missing = (isLong ? ["model", "benchmark", "value"] : ["model"]).filter((id) => !at.has(id));
  const benchmarkColumns = [...at.keys()].filter((id) => !FIXED.includes(id));
  if (missing.length > 0 || (!isLong && benchmarkColumns.length === 0)) {
    return { ...NOTHING, problems: [...problems, ...missingProblems(missing, dataset)] };
  }
  const found = namedReader(dataset);
  const textOf = (cells: readonly string[], id: string) => cells[at.get(id) ?? -1] ?? "";
  const nameOf = (id: string) => header[at.get(id) ?? -1] ?? id;
  const cells: Cell[] = rows.flatMap(({ line, cells: texts }) => {
    const model = found("model", { row: line, column: nameOf("model"), value: textOf(texts, "model") });
    const setting = readSetting(at.has("setting") ? textOf(texts, "setting") : undefined, settings, {
      row: line,
      column: nameOf("setting"),
    });
    if (typeof setting !== "string") problems.push(setting);
    const items = textOf(texts, "items");
    const common = { line, model, items, setting: typeof setting === "string" ? setting : null };
    if (!isLong) {
      return benchmarkColumns.map((benchmark) => ({
        ...common,
        benchmark,
        column: nameOf(benchmark),
        text: textOf(texts, benchmark),
      }));
    }
    const where = { row: line, column: nameOf("benchmark"), value: textOf(texts, "benchmark") };
    const benchmark = found("benchmark", where);
    return [{ ...common, benchmark, column: nameOf("value"), text: textOf(texts, "value") }];
  });
  const filled = cells.filter(({ text }) => !isUnknown(text));
  const printed = readPrinted(filled, readDecimal(read));
  const results = printed.cells.flatMap(({ line, benchmark, model, setting, text, ...cell }) => {
    if (benchmark === null || model === null || setting === null) return [];
    const items = readItems(cell.items, { row: line, column: nameOf("items") });
    if (items !== null && typeof items !== "number") problems.push(items);
    return [{ line, ...toResult(benchmark, setting, model, text, typeof items === "number" ? items : null) }];
  });
  const empty = cells.length - filled.length;
  return {
    results,
    problems: uniqueProblems([...problems, ...found.problems, ...printed.problems]),
    advice: found.advice(),
    notes: [
      `${results.length} results.`,
      ...(empty === 0 ? [] : [`${empty} empty cells are left out: nothing was printed there.`]),
      ...(printed.changed === 0 ? [] : [`Decimal commas became points in ${printed.changed} results.`]),
    ],
  };
}

const FIXED = ["model", "setting", "benchmark", "value", "items"];

function targetsOf(header: readonly string[], { benchmarks }: Dataset, read: FlagReader) {
  const common = [
    { id: "model", names: MODEL },
    { id: "setting", names: SETTING },
  ];
  const long: Target[] = [
    ...common,
    { id: "benchmark", names: BENCHMARK },
    { id: "value", names: VALUE },
    { id: "items", names: ITEMS },
  ];
  const map = read.list("map");
  const isLong = matchColumns(header, long, { map, ignore: [] }).at.has("benchmark");
  const ofBenchmarks = benchmarks.value.map(({ id, name }) => ({ id, names: [name] }));
  return { isLong, targets: isLong ? long : [...common, ...ofBenchmarks] };
}

function missingProblems(missing: readonly string[], { benchmarks }: Dataset): Problem[] {
  if (missing.length > 0) {
    return missing.map((id) =>
      problemAt({}, `no column is ${id}`, `Add it, or say which is it: --map "Its name=${id}".`),
    );
  }
  const ids = benchmarks.value.map(({ id }) => id);
  return [
    problemAt(
      {},
      "no column is a benchmark",
      `Name one by its id or name, such as ${ids[0] ?? "gpqa-diamond"}.`,
    ),
  ];
}

/** Finds models and benchmarks by id or name, and collects what it does not find, once for each spelling. */
function namedReader(dataset: Dataset) {
  const problems: Problem[] = [];
  const unknown = new Map<string, "model" | "benchmark">();
  const lists: Record<"model" | "benchmark", readonly Named[]> = {
    model: dataset.models.value,
    benchmark: dataset.benchmarks.value,
  };
  const find = (kind: "model" | "benchmark", where: { row: number; column: string; value: string }) => {
    const found = findNamed(where.value, lists[kind]);
    if (found.id !== null) return found.id;
    const file = `${dataset.folder.name}/${kind}s.json`;
    const remedy =
      found.closest === undefined ? `Correct it, or add the ${kind}.` : `Did you mean "${found.closest}"?`;
    problems.push(problemAt(where, `${file} has no such ${kind}`, remedy));
    unknown.set(where.value, kind);
    return null;
  };
  const advice = () => {
    const commands = [...unknown].map(([name, kind]) => `  ${commandFor(kind, { name })}`);
    return commands.length === 0
      ? []
      : [`Where a name is right and new, add it first:\n${commands.join("\n")}`];
  };
  return Object.assign(find, { problems, advice });
}

function readSetting(
  text: string | undefined,
  settings: readonly (readonly [string, string])[],
  where: { row: number; column: string },
): string | Problem {
  const [only] = settings;
  if (text === undefined) {
    if (only && settings.length === 1) return only[0];
    const why = "the file has no column setting, and several settings are given";
    return problemAt({}, why, "Add the column, or give --setting once.");
  }
  const found = settings.find(([id, words]) => id === text || words === text);
  if (found) return found[0];
  const ids = settings.flat();
  const remedy = suggest(text, ids, `Add it: --setting "its-id=${text}".`);
  return problemAt({ ...where, value: text }, "no --setting is this", remedy);
}

function readItems(text: string, where: { row: number; column: string }): number | Problem | null {
  if (isUnknown(text)) return null;
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  return problemAt(
    { ...where, value: text },
    "this is no number of items",
    "Write a whole number, or nothing.",
  );
}

function toResult(
  benchmark: string,
  setting: string,
  model: string,
  text: string,
  items: number | null,
): Result {
  const parsed = parsePrinted(text);
  return {
    benchmark,
    setting,
    model,
    printed: text,
    value: parsed?.value ?? null,
    plusMinus: parsed?.plusMinus ?? null,
    items: parsed?.of ?? items,
  };
}

function uniqueProblems(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
