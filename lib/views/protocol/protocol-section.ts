export type PlainTable = { label: string; heads: string[]; rows: { head: string; cells: string[] }[] };

export type ProtocolLink = { text: string; href: string };

/** What is done, and the command or the file for it. */
export type ProtocolStep = { text: string; command?: string; link?: ProtocolLink };

/** One part of the protocol; what it has stands in this order. */
export type ProtocolSection = {
  id: string;
  title: string;
  texts: string[];
  /** Each with a name and what belongs to it: a word before, and the text. */
  entries?: { id: string; name: string; lines: { term: string; text: string }[] }[];
  table?: PlainTable;
  notes?: string[];
  list?: { text: string; href: string | null }[];
  steps?: ProtocolStep[];
  links?: ProtocolLink[];
};
