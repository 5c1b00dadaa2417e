import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import loadHighs from "highs";
import { formatDataFile } from "@/lib/data/format-data-file";
import { loadDataset } from "@/lib/data/load";
import type { Edition, Index } from "@/lib/data/schema";
import { hashInputs, toScoredEdition } from "@/lib/data/scored-edition";
import { toExactScores } from "@/lib/ranking/exact/exact-scores";
import { listPairs } from "@/lib/ranking/exact/list-pairs";
import { settlePairs } from "@/lib/ranking/exact/settle-pairs";
import { solveEdition } from "./robustness-solve/solve-edition";
import { runMain } from "./run-main";

const HELP = `npm run robustness:solve -- [options] [index:edition ...]

Computes for every whole edition, or those named, what any weights at all can do to the ranks, and what the data
settle of every pair, and writes it to data/derived/. What is fresh already is left as it is.

  --force   solves again what is fresh
  --help    this

Half an hour for all editions on two cores, some minutes for one.`;

runMain(async () => {
  const { values, positionals } = parseArgs({
    options: { force: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  if (values.help) return console.log(HELP);
  const editions = listEditions().filter(({ id }) => positionals.length === 0 || positionals.includes(id));
  const unknown = positionals.filter((name) => !editions.some(({ id }) => id === name));
  if (unknown.length > 0) throw new Error(`There is no whole edition ${unknown.join(", ")}`);
  for (const { id, index, edition } of editions) await solve(id, index, edition, values.force);
});

function listEditions() {
  return loadDataset().indices.flatMap(({ index, editions }) =>
    editions
      .filter(({ value }) => !value.coverage.partial)
      .map(({ value }) => ({
        id: `${value.index}:${value.edition}`,
        index: index.value,
        edition: value,
      })),
  );
}

async function solve(id: string, index: Index, edition: Edition, isForced: boolean): Promise<void> {
  const scored = toScoredEdition(edition, index);
  const inputs = hashInputs(scored);
  const name = `${edition.index}-${edition.edition}.json`;
  const [boundsFile, pairsFile] = [`data/derived/bounds/${name}`, `data/derived/pairs/${name}`];
  if (!isForced && [boundsFile, pairsFile].every((file) => inputsOf(file) === inputs)) {
    return console.log(`${id}: fresh`);
  }
  const scores = toExactScores(scored);
  const head = { index: edition.index, edition: edition.edition, inputs, pillars: [...scored.pillars] };
  const pairs = listPairs(
    settlePairs(scores),
    scores.places.map(({ place }) => place),
  );
  write(pairsFile, { ...head, places: pairs });
  const start = performance.now();
  const places = solveEdition(await loadHighs(), scores, edition.precision > 0, (place) =>
    process.stdout.write(`\r${id}: ${place}`),
  );
  write(boundsFile, { ...head, places });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`\r${id}: ${places.length} places in ${seconds} s`);
}

function inputsOf(file: string): string | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).inputs : undefined;
}

function write(file: string, content: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, formatDataFile(content));
}
