import { readdirSync, readFileSync } from "node:fs";
import type { Claim } from "@/lib/data/claims-schema";
import type { Benchmark, PairedRun, ResultTable } from "@/lib/data/models-schema";

/** The data as they lie in data/, read by no code of the site's own. */
function readJson<Data>(file: string): Data {
  return JSON.parse(readFileSync(`data/${file}`, "utf8"));
}

function readFolder<Data>(folder: string): Data[] {
  return readdirSync(`data/${folder}`)
    .toSorted()
    .map((file) => readJson<Data>(`${folder}/${file}`));
}

export const TABLES = readFolder<ResultTable>("results");
export const PAIRED_RUNS = readFolder<PairedRun>("paired");
export const BENCHMARKS = readJson<Benchmark[]>("benchmarks.json");

/** The claims in the article's order. */
export const CLAIMS = readFolder<Claim>("claims").toSorted((a, b) => a.order - b.order);

/** Every model that some table has a result of. */
export const MEASURED_MODELS = [
  ...new Set(TABLES.flatMap(({ results }) => results.map(({ model }) => model))),
];
