import { assembleDataset, type DataFolder, type Dataset } from "../assemble-dataset";
import { suggest } from "../closest-word";
import { formatDataFile } from "../format-data-file";
import { slug } from "../schema-fields";
import { checkNew } from "./check-new";
import { commandFor, flagAt } from "./commands";
import { existsProblems } from "./exists-problems";
import { type FlagReader, type Flags, oneOf, readFlags } from "./flags";
import { notUnderstood, type Outcome } from "./outcome";
import { problemAt } from "./problem";
import { readCsv } from "./read-csv";
import { NOTHING, type PlacedLine, readResults } from "./read-results-rows";

/**
 * The file of a table of results, from a CSV file and flags; the table's id and all required flags must be given.
 * The CSV file has a row a result (columns benchmark, model, value), or a row a model and a column a benchmark.
 */
export function newResults(folder: DataFolder, flags: Flags, csv: Uint8Array, force: boolean): Outcome {
  const { dataset } = assembleDataset(folder);
  const read = readFlags(flags);
  const id = read.text("table");
  if (!slug.safeParse(id).success) {
    read.problems.push(
      problemAt({ value: id }, "this is no id in kebab-case", "Write it like simple-evals-ru."),
    );
  }
  const path = `results/${id}.json`;
  const settings = readSettings(read);
  const table = readCsv(csv);
  const { results, problems, advice, notes } = table.ok
    ? readResults(table.table, dataset, Object.entries(settings), read)
    : { ...NOTHING, problems: table.problems };
  const head = readHead(id, dataset, results, settings, read);
  const all = [...read.problems, ...existsProblems(folder, path, force), ...problems];
  if (all.length > 0) return notUnderstood(all, advice);
  const content = { ...head.content, results: results.map(({ line: _, ...result }) => result) };
  return checkNew(
    folder,
    [{ path, text: formatDataFile(content) }],
    [...notes, ...head.notes],
    (faultPath) => {
      const [, at, rest] = /^results\[(\d+)\]\.?(.*)$/.exec(faultPath) ?? [];
      const result = results[Number(at)];
      return result
        ? `row ${result.line} (${result.model}, ${result.benchmark}) ${rest}`
        : flagAt("results", faultPath);
    },
  );
}

function readSettings(read: FlagReader): Record<string, string> {
  return Object.fromEntries(read.list("setting").map((text) => pairOf(text, "setting", read)));
}

function pairOf(text: string, flag: string, read: FlagReader): [string, string] {
  const at = text.indexOf("=");
  if (at < 1) read.refuse(flag, `${JSON.stringify(text)} has no =`, "Write it like id=words.");
  return [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
}

function readHead(
  id: string,
  dataset: Dataset,
  results: readonly PlacedLine[],
  settings: Record<string, string>,
  read: FlagReader,
) {
  const measuredBy = read.text("measured-by");
  const parties = dataset.parties.value.map((party) => party.id);
  if (!parties.includes(measuredBy)) {
    const remedy = suggest(measuredBy, parties, `Add it: ${commandFor("party", { id: measuredBy })}`);
    read.refuse("measured-by", `${dataset.folder.name}/parties.json has no such party`, remedy);
  }
  const said = new Map(read.list("relation").map((text) => pairOf(text, "relation", read)));
  const models = dataset.models.value.filter((model) => results.some((result) => result.model === model.id));
  const makers = [...new Set(models.flatMap(({ maker }) => maker ?? []))].sort();
  const relationOf = (maker: string) => said.get(maker) ?? (maker === measuredBy ? "maker" : "unknown");
  const unsaid = makers.filter((maker) => !said.has(maker) && maker !== measuredBy);
  const extra = [...said.keys()].filter((party) => !makers.includes(party));
  return {
    content: {
      id,
      title: read.text("title"),
      run: read.textOrNull("run") ?? id,
      measuredBy,
      relations: Object.fromEntries(
        [...makers, ...extra].map((maker) => [maker, said.get(maker) ?? relationOf(maker)]),
      ),
      measured: read.text("measured"),
      source: read.text("source"),
      status: oneOf(read, "status", ["published", "recomputed"] as const),
      plusMinus: read.textOrNull("plus-minus"),
      settings,
      remarks: read.list("remark"),
    },
    notes:
      unsaid.length === 0
        ? []
        : [
            `What ${measuredBy} is to ${unsaid.join(", ")} stands as unknown, which never counts as independent; ` +
              `--relation ${unsaid[0]}=none-known says otherwise.`,
          ],
  };
}
