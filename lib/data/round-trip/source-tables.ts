import type { Dataset } from "../assemble-dataset";
import type { CsvRecord } from "./csv-records";
import { EDITION_COLUMNS, type EditionColumns } from "./edition-columns";
import { toRecords } from "./edition-rows";
import {
  contextRecords,
  groupRecords,
  indicatorRecords,
  pairedRecords,
  resultRecords,
  toContextPlace,
} from "./list-rows";

/** A table that was loaded, and how it is written again from the data. */
export type SourceTable = {
  id: string;
  /** The CSV file without its ending. */
  file: string;
  /** Which lines of the file are the table's; left out where all are. */
  isLoaded?(record: CsvRecord): boolean;
  /** The files or folders in `data/` that it went into, as the change log names them. */
  datasets: readonly string[];
  /** The columns that were loaded; names of places and words about figures are not. */
  columns: readonly string[];
  toRecords(dataset: Dataset): CsvRecord[];
};

const RESULT_TABLES = [
  "doom-2025-04-13",
  "doom-russianmath-readme",
  "ds-r1",
  "ds-r1-distill",
  "ds-v3-base",
  "ds-v3-chat",
  "ds-v3-open",
  "ds-v3.1-a",
  "ds-v3.1-b",
  "ds-v3.1-c",
  "ds-v3.2-exp",
  "ds-v3.2-reason",
  "ds-v3.2-tools",
  "g20b-v15",
  "g3-lightning",
  "g3-ultra",
  "g31-secondhand",
  "g35-base-code",
  "g35-base-general",
  "g35-base-math",
  "habr-chgk-60",
  "harness-200",
  "harness-351",
  "harness-351-waves",
  "harness-391",
  "harness-391-waves",
  "harness-411",
  "herobench",
  "mathcup-2026-final",
  "mhgb-law",
  "mhgb-law-slices",
  "ru-arena-general",
  "ru-arena-general-lc",
  "ruqualbench-v1",
  "ruslangx",
  "simple-evals-ru",
  "simple-evals-ru-gpqa-by-field",
  "simple-evals-ru-mmlu-pro-by-category",
  "skoltech-2026",
] as const;

/** Every table loaded so far. */
export const SOURCE_TABLES: readonly SourceTable[] = [
  ...[...new Set(EDITION_COLUMNS.map(({ table }) => table))].map(editionTable),
  {
    id: "gaii_2024_decimals",
    file: "gaii_2024_decimals",
    datasets: ["indices/global-ai-index/2024"],
    columns: ["iso3", "overall_2dec"],
    toRecords: (dataset) =>
      (editionOf(dataset, "global-ai-index", "2024")?.finer ?? []).map(({ place, value }) => ({
        iso3: place,
        overall_2dec: String(value),
      })),
  },
  {
    id: "indicators_long",
    file: "indicators_long",
    datasets: ["indicators"],
    columns: ["indicator_id", "iso3", "year", "value"],
    toRecords: indicatorRecords,
  },
  {
    id: "context",
    file: "context",
    datasets: ["context/world-bank"],
    isLoaded: (record) => toContextPlace(record) !== undefined,
    columns: [
      "iso3",
      "wb_region",
      "wb_income_group",
      "population",
      "population_year",
      "gdp_current_usd",
      "gdp_year",
      "gdp_per_capita_ppp_intl",
      "gdp_per_capita_ppp_year",
    ],
    toRecords: contextRecords,
  },
  {
    id: "groups",
    file: "groups",
    datasets: ["groups"],
    columns: ["group", "iso3", "member_from", "member_until"],
    toRecords: groupRecords,
  },
  ...RESULT_TABLES.map((id) => ({
    id,
    file: "results",
    datasets: [`results/${id}`],
    isLoaded: (record: CsvRecord) => record.table_id === id,
    columns: ["benchmark_id", "model_id", "value", "setting"],
    toRecords: (dataset: Dataset) => resultRecords(dataset, id),
  })),
  {
    id: "paired_simple_evals_ru",
    file: "paired_simple_evals_ru",
    datasets: ["paired/simple-evals-ru"],
    columns: [
      "benchmark_id",
      "model_a",
      "model_b",
      "common_items",
      "a_correct",
      "b_correct",
      "only_a",
      "only_b",
    ],
    toRecords: pairedRecords,
  },
];

function editionTable(table: string): SourceTable {
  const editions = EDITION_COLUMNS.filter((columns) => columns.table === table);
  return {
    id: table,
    file: table,
    datasets: editions.map(({ index, edition }) => `indices/${index}/${edition}`),
    columns: [...new Set(editions.flatMap(columnsOf))],
    toRecords: (dataset) =>
      editions.flatMap((columns) => {
        const edition = editionOf(dataset, columns.index, columns.edition);
        return edition ? toRecords(edition, columns) : [];
      }),
  };
}

function columnsOf({ where, places, rank, overall, scores, contributions, finer, imputed }: EditionColumns) {
  const optional = [where?.column, places, finer?.column, imputed?.column];
  return [
    "iso3",
    rank,
    overall,
    ...optional.filter((column) => column !== undefined),
    ...Object.values(scores),
    ...Object.values(contributions ?? {}),
  ];
}

function editionOf({ indices }: Dataset, indexId: string, year: string) {
  const editions = indices.find(({ id }) => id === indexId)?.editions;
  return editions?.find(({ value }) => value.edition === year)?.value;
}

/**
 * Whether no change since it was loaded is in the log: after a correction the data are, rightly, no longer the table.
 */
export function isAsLoaded({ datasets }: SourceTable, { changes }: Dataset): boolean {
  const changed = changes.value.filter(({ kind }) => kind !== "added").map(({ dataset }) => dataset);
  return !changed.some((path) => datasets.some((dataset) => `${path}/`.startsWith(`${dataset}/`)));
}
