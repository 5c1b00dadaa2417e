import type { Edition, EditionRow } from "../schema";
import { type CsvRecord, cellOf, numberOf } from "./csv-records";
import type { EditionColumns } from "./edition-columns";

type Finer = Edition["finer"][number];

/** The lines of a table that belong to the edition. */
export function recordsOfEdition(records: readonly CsvRecord[], { where }: EditionColumns): CsvRecord[] {
  return records.filter((record) => !where || cellOf(record, where.column) === where.value);
}

/**
 * A row of an edition from a line of its table. What the table does not have, the row's own source and pillars
 * where it has no column for any, stays as in `kept`.
 */
export function toEditionRow(
  record: CsvRecord,
  columns: EditionColumns,
  measures: { pillars: readonly string[]; facets: readonly string[] },
  kept?: EditionRow,
): EditionRow {
  const scoresOf = (ids: readonly string[]) =>
    Object.fromEntries(
      ids.flatMap((id) => {
        const column = columns.scores[id];
        return column === undefined ? [] : [[id, numberOf(record, column)]];
      }),
    );
  const knowsPillars = measures.pillars.some((id) => id in columns.scores);
  return {
    place: cellOf(record, "iso3"),
    rank: numberOf(record, columns.rank),
    overall: numberOf(record, columns.overall),
    pillars: knowsPillars ? scoresOf(measures.pillars) : (kept?.pillars ?? {}),
    facets: scoresOf(measures.facets),
    ...contributionsOf(record, columns),
    ...(kept?.source === undefined ? {} : { source: kept.source }),
    ...imputedOf(record, columns),
  };
}

/** The finer overall score of a line, where its table has one. */
export function toFiner(record: CsvRecord, { finer }: EditionColumns): Finer[] {
  const value = finer ? numberOf(record, finer.column) : null;
  if (!finer || value === null) return [];
  return [{ place: cellOf(record, "iso3"), measure: "overall", value, source: finer.source }];
}

/** The lines of its table that an edition came from, with the columns that it was read by. */
export function toRecords(edition: Edition, columns: EditionColumns): CsvRecord[] {
  return edition.rows.map((row) => {
    const { where, places, finer, imputed } = columns;
    const finest = edition.finer.find(({ place, source }) => place === row.place && source === finer?.source);
    return {
      ...(where ? { [where.column]: where.value } : {}),
      ...(places ? { [places]: String(edition.coverage.places) } : {}),
      iso3: row.place,
      [columns.rank]: printed(row.rank),
      [columns.overall]: printed(row.overall),
      ...printedBy(columns.scores, { ...row.pillars, ...row.facets }),
      ...printedBy(columns.contributions ?? {}, row.contributions ?? {}),
      ...(finer ? { [finer.column]: printed(finest?.value) } : {}),
      ...(imputed ? { [imputed.column]: row.imputed ? "yes" : "" } : {}),
    };
  });
}

function contributionsOf(record: CsvRecord, { contributions = {} }: EditionColumns) {
  const entries = Object.entries(contributions).flatMap(([id, column]) => {
    const value = numberOf(record, column);
    return value === null ? [] : [[id, value] as const];
  });
  return entries.length > 0 ? { contributions: Object.fromEntries(entries) } : {};
}

function imputedOf(record: CsvRecord, { imputed }: EditionColumns) {
  return imputed && cellOf(record, imputed.column) === "yes" ? { imputed: [...imputed.measures] } : {};
}

function printedBy(columns: Readonly<Record<string, string>>, scores: Record<string, number | null>) {
  return Object.fromEntries(Object.entries(columns).map(([id, column]) => [column, printed(scores[id])]));
}

function printed(number: number | null | undefined): string {
  return number === null || number === undefined ? "" : String(number);
}
