import type { FactSource } from "../quoted-price";

/** A figure or a word, with where it comes from. */
export type SourcedCell = { text: string; sources: FactSource[] };

export type SourcedRow = { id: string; head: { text: string; href: string | null }; cells: SourcedCell[] };

export type SourcedTable = { label: string; heads: string[]; rows: SourcedRow[] };

export type Line = { text: string; href: string | null };

/** A part of a section: sentences, then a table, then lines that lead to their sources. */
export type OpennessBlock = {
  id: string;
  title: string | null;
  texts: string[];
  table: SourcedTable | null;
  lines: Line[];
};

export type OpennessSection = {
  id: "open" | "cost" | "compute" | "cooperation";
  title: string;
  texts: string[];
  blocks: OpennessBlock[];
  /** The claims about it, each with how it stands. */
  claims: { title: string; links: { href: string; text: string }[] };
};
