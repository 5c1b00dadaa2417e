import type { Benchmark, Relation } from "@/lib/data/models-schema";
import type { Grade } from "@/lib/data/schema";
import type { PlacedBenchmark } from "@/lib/models/domain-sections";
import type { SharedRow } from "@/lib/models/shared-rows";
import { present } from "@/lib/present";
import type { ModelsWords } from "./models-words";

/** A benchmark as the island knows it: where it stands, and its words in the reader's language. */
export type NamedBenchmark = PlacedBenchmark &
  Pick<Benchmark, "unit" | "scoring" | "higherIsBetter"> & { name: string; language: string | null };

/** What decides whether the results of a table count for two models. */
export type TableStanding = { relations: Readonly<Record<string, Relation>>; grade: Grade };

/** All that the domains of any selection are made of, in one language. */
export type DomainTexts = {
  numerals: string;
  direction: "ltr" | "rtl";
  words: ModelsWords;
  models: Readonly<Record<string, string>>;
  makers: Readonly<Record<string, string | null>>;
  domains: Readonly<Record<string, string>>;
  definitions: Readonly<Record<string, string>>;
  benchmarks: readonly NamedBenchmark[];
  tables: Readonly<Record<string, TableStanding>>;
};

export function benchmarkOf({ benchmark }: SharedRow, { benchmarks }: DomainTexts): NamedBenchmark {
  return present(
    benchmarks.find(({ id }) => id === benchmark),
    `benchmark ${benchmark}`,
  );
}

export function tableStanding(table: string, { tables }: Pick<DomainTexts, "tables">): TableStanding {
  return present(tables[table], `table ${table}`);
}

export function modelName(model: string, { models }: Pick<DomainTexts, "models">): string {
  return present(models[model], `model ${model}`);
}

export function domainName(domain: string, { domains }: Pick<DomainTexts, "domains">): string {
  return present(domains[domain], `domain ${domain}`);
}

/** The table's measurer made the model itself. */
export function isMakersOwn(table: string, model: string, { tables, makers }: DomainTexts): boolean {
  const maker = makers[model];
  return maker !== null && maker !== undefined && tables[table]?.relations[maker] === "maker";
}
