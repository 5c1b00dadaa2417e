import { ascending, group } from "d3-array";
import type { Benchmark, Model, Party, Relation, ResultTable } from "@/lib/data/models-schema";
import type { ModelData } from "./claim-evidence";
import { relationTo } from "./measurer-tie";
import { type QuotedPrice, quotedPrices } from "./quoted-prices";
import { TASK_DOMAINS, type TaskDomain } from "./task-domains";

/** A whole benchmark in a table: what it asks, in which language, and who ran it. */
export type KnownTest = {
  table: string;
  benchmark: string;
  domain: Benchmark["domain"];
  subject: string;
  /** Of the questions; null where it has none. */
  language: string | null;
  measuredBy: string;
  /** False where the table was not read at its source: it then counts for nobody. */
  isReadAtSource: boolean;
  /** True where its measurer made a model that stands in the table: it then counts for none of its rivals either. */
  isByMaker: boolean;
};

/** A test in which a model stands, by its place in the list of tests, and what its measurer is to the model's maker. */
export type TestTaken = { test: number; relation: Relation };

/** What a buyer asks of a model first; null where it is not known. */
export type ModelTraits = {
  id: string;
  /** Alpha-3 in lower case, of the maker. */
  country: string | null;
  weights: "open" | "closed" | null;
  context: number | null;
  /** The newest quoted in each currency: the dearer of reading and writing, for a million tokens. */
  prices: { currency: string; amount: number; date: string | null }[];
  tests: TestTaken[];
};

/** The whole benchmarks of every table, in the order of the tables. */
export function toKnownTests({
  tables,
  benchmarks,
  sources,
}: Pick<ModelData, "tables" | "benchmarks" | "sources">): KnownTest[] {
  return tables.flatMap((table) => {
    const grade = sources.find(({ id }) => id === table.source)?.grade;
    const ids = [...new Set(table.results.map(({ benchmark }) => benchmark))];
    return ids.flatMap((id) => {
      const benchmark = benchmarks.find((one) => one.id === id);
      if (benchmark?.kind !== "benchmark" || benchmark.partOf !== null) return [];
      const { domain, subject, language } = benchmark;
      const { measuredBy } = table;
      const isByMaker = Object.values(table.relations).includes("maker");
      const isReadAtSource = grade === "publisher" || grade === "confirmed";
      return {
        table: table.id,
        benchmark: id,
        domain,
        subject,
        language,
        measuredBy,
        isReadAtSource,
        isByMaker,
      };
    });
  });
}

/** What is known of every model; teams of people are none. */
export function toModelTraits(
  data: Pick<ModelData, "models" | "tables" | "benchmarks">,
  tests: readonly KnownTest[],
  parties: readonly Party[],
): ModelTraits[] {
  const countries = new Map(parties.map(({ id, country }) => [id, country?.toLowerCase() ?? null]));
  const results = new Map(data.tables.map((table) => [table.id, table]));
  return data.models
    .filter(({ kind }) => kind === "model")
    .map((model) => ({
      id: model.id,
      country: (model.maker && countries.get(model.maker)) ?? null,
      weights: model.weights?.value ?? null,
      context: model.context?.value ?? null,
      prices: newestQuoted(model, data).map(({ currency, input, output, date }) => ({
        currency,
        amount: Math.max(input, output),
        date,
      })),
      tests: tests.flatMap((test, at) => {
        const table = results.get(test.table);
        return table && isIn(table, test, model) ? { test: at, relation: relationTo(model, table) } : [];
      }),
    }));
}

/** Measured by somebody of whom no tie to the maker is known and who made no model of the table; read at the source. */
export function isIndependent({ relation }: TestTaken, { isReadAtSource, isByMaker }: KnownTest): boolean {
  return relation === "none-known" && isReadAtSource && !isByMaker;
}

/** The domains in which a model was measured by somebody independent, in the fixed order. */
export function independentDomains(model: ModelTraits, tests: readonly KnownTest[]): TaskDomain[] {
  const found = new Set(
    model.tests.flatMap((taken) => {
      const test = tests[taken.test];
      return test && isIndependent(taken, test) ? test.domain : [];
    }),
  );
  return TASK_DOMAINS.filter((domain) => found.has(domain));
}

function isIn({ results }: ResultTable, { benchmark }: KnownTest, { id }: Model): boolean {
  return results.some((one) => one.model === id && one.benchmark === benchmark && one.value !== null);
}

/** The newest price that is quoted in each currency, in the alphabet of their codes; an undated one where no other is. */
export function newestQuoted(
  model: Pick<Model, "id" | "prices">,
  data: Pick<ModelData, "tables" | "benchmarks">,
): QuotedPrice[] {
  const byCurrency = group(quotedPrices(model, data), ({ currency }) => currency);
  return [...byCurrency.values()]
    .flatMap((quoted) => quoted.findLast(({ date }) => date !== null) ?? quoted.at(-1) ?? [])
    .toSorted((a, b) => ascending(a.currency, b.currency));
}
