import { zip } from "@/lib/zip";
import { type Break, clauseAround, type FoundPlace, isWithin } from "./clauses";
import type { FoundNumber } from "./find-numbers";
import { phrasesIn } from "./phrases";
import type { Said } from "./said";

type Range = { start: number; end: number };

type Whose = {
  text: string;
  rank: FoundNumber;
  segment: Range;
  ranks: readonly FoundNumber[];
  places: readonly FoundPlace[];
  breaks: readonly Break[];
};

/** Between a country and the rank in brackets behind it. */
const BRACKET = /^ ?\( ?(?:#|no\.? )?$/;

/** Whose rank it is: null where no country is named, "several" where more than one may be meant. */
export function subjectOf(whose: Whose): Said<string> {
  const { text, rank, places, breaks, segment } = whose;
  const bracketed = places.find(({ end }) => end <= rank.start && BRACKET.test(text.slice(end, rank.start)));
  if (bracketed) return bracketed.id;
  const inOrder = respectively(whose);
  if (inOrder) return inOrder;
  const subjects = places.filter(({ compared }) => !compared);
  const clause = clauseAround(breaks, rank, segment);
  const own = subjects.filter((place) => isWithin(place, clause));
  const [first] = own;
  if (first) return theOne(first, own);
  return nearestBefore(subjects, clause, breaks) ?? nearestAfter(subjects, clause, segment, breaks);
}

/** "Russia and Brazil are 31st and 30th respectively" */
function respectively({ text, rank, ranks, places }: Whose): string | null {
  if (phrasesIn("respectively", text).length === 0) return null;
  const subjects = places.filter(({ compared }) => !compared);
  const inOrder = subjects.length === ranks.length ? zip(subjects, ranks) : [];
  return inOrder.find(([, one]) => one === rank)?.[0].id ?? null;
}

/** The place where all are the same. */
function theOne({ id }: FoundPlace, all: readonly FoundPlace[]): Said<string> {
  return all.every((place) => place.id === id) ? id : "several";
}

/** The subject of the last clause before that has one. */
function nearestBefore(
  subjects: readonly FoundPlace[],
  clause: Range,
  breaks: readonly Break[],
): Said<string> {
  const last = subjects.filter(({ end }) => end <= clause.start).at(-1);
  if (!last) return null;
  const theirs = clauseAround(breaks, last, { start: 0, end: clause.start });
  return theOne(
    last,
    subjects.filter((place) => isWithin(place, theirs)),
  );
}

/** "In 31st place, says the publisher, is Russia" */
function nearestAfter(
  subjects: readonly FoundPlace[],
  clause: Range,
  segment: Range,
  breaks: readonly Break[],
): Said<string> {
  const next = subjects.find((place) => place.start >= clause.end && isWithin(place, segment));
  if (!next) return null;
  const theirs = clauseAround(breaks, next, segment);
  return theOne(
    next,
    subjects.filter((place) => isWithin(place, theirs)),
  );
}
