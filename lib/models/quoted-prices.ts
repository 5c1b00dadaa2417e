import { ascending } from "d3-array";
import type { Model, ResultTable } from "@/lib/data/models-schema";
import type { ModelData } from "./claim-evidence";

/** A price for a million tokens, as somebody quoted it on a day: never converted, never mixed with another currency. */
export type QuotedPrice = Omit<Model["prices"][number], "date"> & {
  /** Null where the table that prints it is not dated. */
  date: string | null;
  /** The table in whose column of prices it stands, and who made that table; null where a source quotes it. */
  table: Pick<ResultTable, "id" | "measuredBy"> | null;
};

/**
 * Every price that is quoted of a model, oldest first and undated ones at the end: those of its own record, and those
 * that tables print in a column of prices in US dollars, where one price stands for reading and writing alike.
 */
export function quotedPrices(
  model: Pick<Model, "id" | "prices">,
  { tables, benchmarks }: Pick<ModelData, "tables" | "benchmarks">,
): QuotedPrice[] {
  const own = model.prices.map((price): QuotedPrice => ({ ...price, table: null }));
  const columns = new Set(
    benchmarks.filter(({ kind, unit }) => kind === "price" && unit === "usd").map(({ id }) => id),
  );
  const printed = tables.flatMap((table) =>
    table.results.flatMap((result): QuotedPrice[] =>
      result.model === model.id && columns.has(result.benchmark) && result.value !== null
        ? [toQuoted(table, result.value)]
        : [],
    ),
  );
  return [...own, ...printed].toSorted((a, b) => ascending(a.date ?? LAST, b.date ?? LAST));
}

/** Comes after every date. */
const LAST = "~";

function toQuoted({ id, measuredBy, measured, source }: ResultTable, value: number): QuotedPrice {
  return {
    input: value,
    output: value,
    currency: "USD",
    date: measured,
    conditions: ["one-price"],
    source,
    table: { id, measuredBy },
  };
}
