import type { Dataset } from "../assemble-dataset";
import type { Fault } from "../fault";
import type { DataFile } from "../parse";
import type { Edition, EditionRow, Index } from "../schema";

/** What must hold across records; the shape of each is the schema's affair. */
export type Rule = {
  name: string;
  /** What goes wrong for a reader where the rule is broken. */
  why: string;
  /** True where a file that could not be read would make whole ones look wrong. */
  needsEveryFile: boolean;
  /** True where what it finds may be right and wants a look: a warning fails nothing. */
  isWarning?: boolean;
  check(dataset: Dataset): Fault[];
};

/** Every edition with the index it belongs to. */
export function editionsOf(dataset: Dataset): { edition: DataFile<Edition>; index: Index }[] {
  return dataset.indices.flatMap(({ index, editions }) =>
    editions.map((edition) => ({ edition, index: index.value })),
  );
}

/** Those in which no place stands twice: with a row too many, every count and rank below it would look wrong. */
export function countableEditionsOf(dataset: Dataset) {
  return editionsOf(dataset).filter(
    ({ edition: { value } }) => new Set(value.rows.map(({ place }) => place)).size === value.rows.length,
  );
}

/** Of two rows of one place, which is a fault, the second. */
export function rowsByPlace({ rows }: Pick<Edition, "rows">): Map<string, EditionRow> {
  return new Map(rows.map((row) => [row.place, row]));
}
