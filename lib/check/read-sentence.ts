import { zip } from "@/lib/zip";
import { type Break, clauseAround, findBreaks, isWithin, readPlaces } from "./clauses";
import { overlaps, type Span } from "./find-names";
import { type FoundNumber, findNumbers } from "./find-numbers";
import { foldText } from "./fold-text";
import { digitsForWords } from "./number-words";
import { phrasesIn } from "./phrases";
import type { Said } from "./said";
import { subjectOf } from "./subject-of";

/** What a sentence says of one rank. */
export type RankClaim = {
  rank: number;
  /** The country; null where none is named, "several" where it cannot be told whose rank it is. */
  place: Said<string>;
  index: Said<string>;
  /** As a year. */
  edition: Said<string>;
  coverage: Said<{ count: number; atLeast: boolean }>;
  /** False where it is denied, hoped for, or only bounded. */
  isStated: boolean;
  /** The sentence speaks of a pillar, a region, a company beside it: of another ranking than the whole. */
  isOfPart: boolean;
  /** It is a rank in something else: "31st in chess". */
  isElsewhere: boolean;
  /** The year before which it was so, of a former rank. */
  before: string | null;
  /** It is what the rank was before: "from 13th to 5th". */
  isFormer: boolean;
};

export type ReadSentence = {
  claims: RankClaim[];
  /** The countries named, whatever of them is said. */
  places: string[];
  /** Countries that are only compared with, of which nothing was checked. */
  compared: string[];
  /** It speaks of AI, or names an index of it. */
  isAboutAi: boolean;
};

export type Finders = { places: (text: string) => Span[]; indices: (text: string) => Span[] };

type Range = { start: number; end: number };

/** Near enough to an index's name to be part of it: "the company Tortoise Media", "Stanford University". */
const BESIDE_NAME = 32;

/** Reads a sentence of any of the languages. */
export function readSentence(sentence: string, find: Finders): ReadSentence {
  const text = digitsForWords(foldText(sentence));
  const indices = find.indices(text);
  const named = find.places(text).filter((span) => !indices.some((index) => overlaps(span, index)));
  const places = readPlaces(
    text,
    named.filter(({ id }) => id),
    indices,
  );
  const numbers = findNumbers(text).filter((number) => !indices.some((index) => overlaps(number, index)));
  const ranks = numbers.filter(({ kind }) => kind === "rank");
  const breaks = findBreaks(text, places);
  const segments = toSegments(text, ranks, breaks);
  const claims = zip(ranks, segments).map(([rank, segment]): RankClaim => {
    const said = whatIsSaid({ numbers, indices }, segment, rank.former);
    const place = subjectOf({ text, rank, segment, ranks, places, breaks });
    const clause = clauseAround(breaks, rank, segment);
    const isStated = rank.doubtful !== "bounded" && !isUnstated(text, clause, indices);
    return {
      rank: rank.value,
      place,
      ...said,
      isStated,
      isOfPart: isOfPart({ text, indices, breaks }, rank),
      isElsewhere: isElsewhere(rank, indices),
      isFormer: rank.former,
    };
  });
  return {
    claims: withoutRepeats(claims),
    places: distinct(places.map(({ id }) => id)),
    compared: distinct(places.filter(({ compared }) => compared).map(({ id }) => id)),
    isAboutAi: indices.length > 0 || phrasesIn("ai", text).length > 0,
  };
}

/** What belongs to each rank: up to the break before the next. */
function toSegments(text: string, ranks: readonly FoundNumber[], breaks: readonly Break[]): Range[] {
  const starts = ranks.map((rank, i) => {
    const previous = ranks[i - 1];
    if (!previous) return 0;
    const between = breaks.filter(({ at }) => at >= previous.end && at < rank.start);
    return (between.find(({ strong }) => strong) ?? between.at(-1))?.at ?? rank.start;
  });
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

type Found = { numbers: readonly FoundNumber[]; indices: readonly Span[] };

/** What stands in the segment; where nothing does, what the sentence says once for all. */
function whatIsSaid({ numbers, indices }: Found, segment: Range, isFormer: boolean) {
  const years = numbers.filter(({ kind }) => kind === "year");
  const coverages = numbers.filter(({ kind }) => kind === "coverage");
  const ownIndex = oneOf(
    indices.filter((span) => isWithin(span, segment)),
    ({ id }) => id,
  );
  const ownYear = oneOf(
    years.filter((year) => isWithin(year, segment)),
    ({ value }) => String(value),
  );
  const ownCount = oneOf(
    coverages.filter((count) => isWithin(count, segment)),
    toCoverage,
  );
  const sentenceYear = oneOf(years, ({ value }) => String(value));
  return {
    index: ownIndex ?? oneOf(indices, ({ id }) => id),
    edition: ownYear ?? (isFormer ? null : sentenceYear),
    before: isFormer && ownYear === null && sentenceYear !== "several" ? sentenceYear : null,
    coverage: ownCount ?? (isFormer || ownIndex || ownYear ? null : oneOf(coverages, toCoverage)),
  };
}

function toCoverage({ value, atLeast }: FoundNumber) {
  return { count: value, atLeast };
}

function oneOf<From, To>(all: readonly From[], toValue: (one: From) => To): Said<To> {
  const [first] = all;
  if (first === undefined) return null;
  return distinct(all.map((one) => JSON.stringify(toValue(one)))).length === 1 ? toValue(first) : "several";
}

/** "Eighth, that is, in 8th place" says one thing. */
function withoutRepeats(claims: readonly RankClaim[]): RankClaim[] {
  return [...new Map(claims.map((claim) => [JSON.stringify(claim), claim])).values()];
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** "31st in Tortoise's" is in an index, whatever its first word. */
function isElsewhere({ doubtful, end }: FoundNumber, indices: readonly Span[]): boolean {
  return doubtful === "field" && !indices.some(({ start }) => start >= end && start - end < BESIDE_NAME);
}

function isUnstated(text: string, clause: Range, indices: readonly Span[]): boolean {
  if (phrasesIn("doubted", text).length > 0) return true;
  return phrasesIn("unstated", text).some(
    (phrase) => overlaps(phrase, clause) && !indices.some((index) => overlaps(phrase, index)),
  );
}

type Parts = { text: string; indices: readonly Span[]; breaks: readonly Break[] };

/** A part of a ranking stands beside the rank, and not with a rank of its own: "14th, and first in the Arab world". */
function isOfPart({ text, indices, breaks }: Parts, rank: Range): boolean {
  const whole = [...indices, ...phrasesIn("whole", text)];
  const isAnothers = (part: Range) => {
    const clause = clauseAround(breaks, part, { start: 0, end: text.length });
    return !overlaps(rank, clause) && ORDINAL_AT_END.test(text.slice(clause.start, part.start + 1));
  };
  return (
    phrasesIn("part", text).some(
      (part) => !whole.some((span) => overlaps(part, span)) && !isAnothers(part),
    ) || phrasesIn("makers", text).some((maker) => !indices.some((index) => isBeside(maker, index)))
  );
}

/** As digits and their endings leave it: "1^", "1st", "1-е", "1o". */
const ORDINAL_AT_END = /\d(?:\^|st|nd|rd|th|-?[а-я]{1,3}|o|a)\s?$/;

function isBeside(phrase: Range, { start, end }: Range): boolean {
  return overlaps(phrase, { start: start - BESIDE_NAME, end: end + BESIDE_NAME });
}
