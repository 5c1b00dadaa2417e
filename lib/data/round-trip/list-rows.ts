import type { Dataset } from "../assemble-dataset";
import { type Context, contextSchema, type Group, type Indicator } from "../indicators-schema";
import { type CsvRecord, cellOf, numberOf } from "./csv-records";

type ContextPlace = Context["places"][number];
type DatedValue = { value: number; year: number };

const INCOME_GROUPS = {
  "Low income": "low",
  "Lower middle income": "lower-middle",
  "Upper middle income": "upper-middle",
  "High income": "high",
  "Not classified": "unclassified",
} as const;

/** The table of paired results has no id for these, only the words of their category. */
const NAMED_IN_WORDS: readonly string[] = ["mmlu-pro-cat-humanities", "mmlu-pro-cat-computing"];

/** The setting of a result for which the table of results has no words. */
export const NOT_STATED = "not-stated";

const incomeGroupSchema = contextSchema.shape.places.element.shape.incomeGroup;

/** The values of one indicator, by place and then year; a table calls `top500-systems` `top500_systems`. */
export function toIndicatorValues(records: readonly CsvRecord[], id: string): Indicator["values"] {
  return records
    .filter((record) => cellOf(record, "indicator_id") === columnName(id))
    .map((record) => ({
      place: cellOf(record, "iso3"),
      year: needed(record, "year"),
      value: needed(record, "value"),
    }))
    .sort((a, b) => (a.place === b.place ? a.year - b.year : a.place < b.place ? -1 : 1));
}

export function indicatorRecords({ indicators }: Dataset): CsvRecord[] {
  return indicators.flatMap(({ value: { id, values } }) =>
    values.map(({ place, year, value }) => ({
      indicator_id: columnName(id),
      iso3: place,
      year: String(year),
      value: String(value),
    })),
  );
}

/** The members of one group, in the order of the table. */
export function toMembers(records: readonly CsvRecord[], id: string): Group["members"] {
  return records
    .filter((record) => cellOf(record, "group") === id)
    .map((record) => ({
      place: cellOf(record, "iso3"),
      from: cellOf(record, "member_from"),
      until: cellOf(record, "member_until") || null,
    }));
}

export function groupRecords({ groups }: Dataset): CsvRecord[] {
  return groups.value.flatMap(({ id, members }) =>
    members.map(({ place, from, until }) => ({
      group: id,
      iso3: place,
      member_from: from,
      member_until: until ?? "",
    })),
  );
}

/** A place with what the World Bank says of it; undefined where that is nothing, or where it has no code of ours. */
export function toContextPlace(record: CsvRecord): ContextPlace | undefined {
  const region = cellOf(record, "wb_region");
  if (region === "" || cellOf(record, "iso2") === "") return undefined;
  const income = Object.entries(INCOME_GROUPS).find(([words]) => words === cellOf(record, "wb_income_group"));
  return {
    place: cellOf(record, "iso3"),
    region,
    incomeGroup: incomeGroupSchema.parse(income?.[1] ?? null),
    population: datedValue(record, "population", "population_year"),
    gdp: datedValue(record, "gdp_current_usd", "gdp_year"),
    gdpPerCapita: datedValue(record, "gdp_per_capita_ppp_intl", "gdp_per_capita_ppp_year"),
  };
}

export function contextRecords({ contexts }: Dataset): CsvRecord[] {
  const places = contexts.find(({ value }) => value.id === "world-bank")?.value.places ?? [];
  return places.map(({ place, region, incomeGroup, population, gdp, gdpPerCapita }) => ({
    iso3: place,
    wb_region: region ?? "",
    wb_income_group: Object.entries(INCOME_GROUPS).find(([, group]) => group === incomeGroup)?.[0] ?? "",
    ...printedDated(population, "population", "population_year"),
    ...printedDated(gdp, "gdp_current_usd", "gdp_year"),
    ...printedDated(gdpPerCapita, "gdp_per_capita_ppp_intl", "gdp_per_capita_ppp_year"),
  }));
}

/** The results as printed, with the words of their settings. */
export function resultRecords({ tables }: Dataset, id: string): CsvRecord[] {
  const table = tables.find(({ value }) => value.id === id)?.value;
  return (table?.results ?? []).map(({ benchmark, model, printed, setting }) => ({
    benchmark_id: benchmark,
    model_id: model,
    value: printed,
    setting: setting === NOT_STATED ? "" : (table?.settings[setting] ?? ""),
  }));
}

export function pairedRecords({ pairedRuns }: Dataset): CsvRecord[] {
  const pairs = pairedRuns.find(({ value }) => value.run === "simple-evals-ru")?.value.pairs ?? [];
  return pairs.map(({ benchmark, models, items, right, only }) => ({
    benchmark_id: NAMED_IN_WORDS.includes(benchmark) ? "" : benchmark,
    model_a: models[0],
    model_b: models[1],
    common_items: String(items),
    a_correct: String(right[0]),
    b_correct: String(right[1]),
    only_a: String(only[0]),
    only_b: String(only[1]),
  }));
}

function columnName(id: string): string {
  return id.replaceAll("-", "_");
}

function needed(record: CsvRecord, column: string): number {
  const number = numberOf(record, column);
  if (number === null) throw new Error(`Nothing in ${column}: ${JSON.stringify(record)}`);
  return number;
}

function datedValue(record: CsvRecord, column: string, yearColumn: string): DatedValue | null {
  const value = numberOf(record, column);
  return value === null ? null : { value, year: needed(record, yearColumn) };
}

function printedDated(dated: DatedValue | null, column: string, yearColumn: string): CsvRecord {
  return dated
    ? { [column]: String(dated.value), [yearColumn]: String(dated.year) }
    : { [column]: "", [yearColumn]: "" };
}
