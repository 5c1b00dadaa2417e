/** A number word: what it stands for, and whether it says a place in an order ("thirty-first") or a count. */
export type NumberWord = { value: number; ordinal: boolean };

/**
 * How a language speaks of ranks. Phrases are pieces of regular expressions in its usual spelling; they are folded
 * before they are used, and match whole words.
 */
export type Lexicon = {
  /** The words of its numbers below 200, of which `combine` makes larger ones. */
  numbers: ReadonlyMap<string, NumberWord>;
  /** Between the words of one number: "one hundred *and* eighty". */
  joint: string | null;
  /** A number behind these is a rank: "rank 31". */
  rankBefore: readonly string[];
  /** An ordinal behind these may be one: "is the third". */
  ordinalBefore: readonly string[];
  /** What makes digits an ordinal: "st", "-е". */
  ordinalEnd: readonly string[];
  /** A number before these is a rank: "31 место". */
  rankAfter: readonly string[];
  /** What may follow a rank that no word names: "31st *of*"; "31st conference" is none. */
  afterOrdinal: readonly string[];
  /** Where a rank before these is in something else: "31st in chess". */
  fieldAfter: readonly string[];
  /** A number behind these is how many are ranked: "of 83"; before these: "83 countries". */
  coverageBefore: readonly string[];
  coverageAfter: readonly string[];
  /** More than so many are ranked: "more than", "over". */
  atLeast: readonly string[];
  /** A rank behind these is what it was before: "from 13th to 5th". */
  formerBefore: readonly string[];
  /** A number beside these is neither: "top 10", "31 per cent", "by 3 places". */
  otherBefore: readonly string[];
  otherAfter: readonly string[];
  /** The same with the number within: "на 2 места" is a climb, and "с 2 места" a rank. */
  otherAround: readonly string[];
  /** What makes a year a date: the months. */
  months: readonly string[];
  /** Behind these stands one with whom the country is compared: "behind India"; before these: "भारत के पीछे". */
  comparedBefore: readonly string[];
  comparedAfter: readonly string[];
  /** Between two clauses: "while", "but". */
  clause: readonly string[];
  /** Between two countries of a list. */
  and: readonly string[];
  /** "respectively" */
  respectively: readonly string[];
  /** What the site is about. */
  ai: readonly string[];
  /** Only a part of a ranking, or another one: a pillar, a region, the patents. */
  part: readonly string[];
  /** How the whole of an index is described, which is no part of it: "implementation, innovation and investment". */
  whole: readonly string[];
  /** Who may have a rank and is no country; also what a publisher is: a company, a university. */
  makers: readonly string[];
  /** What is denied, hoped for or only bounded is not stated. */
  unstated: readonly string[];
  /** What makes all that is said doubtful, wherever it stands: "it is a myth that". */
  doubted: readonly string[];
};
