import type { CountryColour } from "./country-colours";

/** A country by its ranks in two editions: the first along the axis that lies, the second along the one that stands. */
export type AgreementDot = {
  id: string;
  name: string;
  /** Among the common countries, and among all that each edition ranks. */
  ranks: readonly [number, number];
  inAll: readonly [number, number];
};

/** All that the picture of two orders needs, as plain data in the reader's language. */
export type AgreementInput = {
  kind: "agreement";
  direction: "ltr" | "rtl";
  /** The picture in one sentence, for those who do not see it. */
  summary: string;
  /** The two editions, in the order of the ranks. */
  editions: readonly [AgreementEdition, AgreementEdition];
  /** In the order in which a reader goes from one to the next; as many as there are ranks. */
  dots: readonly AgreementDot[];
  /** Whose dots carry names, most important first; a colour where they have one. */
  named: readonly { id: string; colour: CountryColour | null }[];
  /** Where `{rank}`, `{count}` and `{edition}` stand for those: "{edition}: {rank} of {count}", "({rank} of all {count})". */
  words: { rank: string; inAll: string };
};

export type AgreementEdition = {
  name: string;
  /** What its axis says: "Global AI Index 2025, rank among the 91". */
  caption: string;
  /** How many countries it ranks in all. */
  count: number;
};
