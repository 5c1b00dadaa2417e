import { group } from "d3-array";
import type { Benchmark, Result, ResultTable } from "@/lib/data/models-schema";
import type { ModelData } from "./claim-evidence";

/** What a table prints of one model in two columns: a price (or what else was spent), and a result. */
export type PricedResult = {
  model: string;
  price: Result & { value: number };
  result: Result & { value: number };
};

/** Two columns of one table in one setting, as far as they are like for like. */
export type PricedColumn = {
  price: Benchmark;
  benchmark: Benchmark;
  setting: string;
  /** Of every result that is drawn; null where it is not known. */
  items: number | null;
  /** In the table's order, three at least. */
  results: PricedResult[];
  /** Models that have the result, but no price in numbers above 0. */
  withoutPrice: string[];
  /** Models that were measured on other items than most. */
  onOtherItems: string[];
};

/** Fewer than these show nothing. */
const LEAST_MODELS = 3;

/**
 * Every whole benchmark of a table beside each of its columns of prices, in the table's order, and means of other
 * benchmarks after all of these. Empty where the table has no prices, or none of three models.
 */
export function pricedColumns(
  table: ResultTable,
  { benchmarks }: Pick<ModelData, "benchmarks">,
): PricedColumn[] {
  const columns = [...new Set(table.results.map(({ benchmark }) => benchmark))].flatMap(
    (id) => benchmarks.find((benchmark) => benchmark.id === id) ?? [],
  );
  const ofKind = (kind: Benchmark["kind"]) => columns.filter((column) => column.kind === kind);
  const roots = ofKind("benchmark").filter(({ partOf }) => partOf === null);
  return ofKind("price").flatMap((price) =>
    [...roots, ...ofKind("mean")].flatMap((benchmark) =>
      Object.keys(table.settings).flatMap((setting) => toColumn(table, price, benchmark, setting) ?? []),
    ),
  );
}

function toColumn(
  { results }: ResultTable,
  price: Benchmark,
  benchmark: Benchmark,
  setting: string,
): PricedColumn | null {
  const numbersOf = (id: string) =>
    results.filter((one) => one.benchmark === id && one.setting === setting).filter(isNumber);
  const prices = new Map(
    numbersOf(price.id).flatMap((one) => (one.value > 0 ? [[one.model, one] as const] : [])),
  );
  const measured = numbersOf(benchmark.id);
  const priced = measured.flatMap((result) => {
    const found = prices.get(result.model);
    return found ? [{ model: result.model, price: found, result }] : [];
  });
  const drawn = onSameItems(priced);
  if (drawn.length < LEAST_MODELS) return null;
  return {
    price,
    benchmark,
    setting,
    items: drawn[0]?.result.items ?? null,
    results: drawn,
    withoutPrice: measured.filter(({ model }) => !prices.has(model)).map(({ model }) => model),
    onOtherItems: priced.filter((one) => !drawn.includes(one)).map(({ model }) => model),
  };
}

/** The largest group that was measured on as many items, of equal ones the first. */
function onSameItems(priced: readonly PricedResult[]): PricedResult[] {
  const groups = group(priced, ({ result }) => result.items);
  return [...groups.values()].reduce<PricedResult[]>(
    (best, some) => (some.length > best.length ? some : best),
    [],
  );
}

function isNumber(result: Result): result is Result & { value: number } {
  return result.value !== null;
}
