import type { DataTable } from "../data-table";

/** A dataset that a picture is made of, as the file of its figures names it. */
export type FiguresDataset = {
  id: string;
  name: string;
  publisher: string;
  edition: string;
  terms: string;
  /** In full, of the page that says all about it. */
  address: string;
};

type Figures = {
  title: string;
  /** The lines of the picture's source, as they stand below it. */
  source: readonly string[];
  datasets: readonly FiguresDataset[];
  /** In full, with what the reader chose. */
  address: string;
  /** The day, "2026-11-28". */
  retrieved: string;
  table: DataTable;
};

/** The figures of a picture as a JSON file: what they are, whose, under which terms, and where they were seen. */
export function toFiguresJson({ title, source, datasets, address, retrieved, table }: Figures): string {
  const { columns, rows } = table;
  return `${JSON.stringify({ title, source, datasets, address, retrieved, columns, rows }, null, 2)}\n`;
}
