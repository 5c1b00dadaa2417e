import type { Span } from "./find-names";
import { phraseAtEnd, phraseAtStart, phrasesIn } from "./phrases";

/** A country where a sentence names it: its subject, or one with whom the subject is compared. */
export type FoundPlace = Span & {
  /** Named only as what lies before, behind or elsewhere. */
  compared: boolean;
  /** Countries in a row, "Russia and Brazil", have one number. */
  list: number;
};

type Range = { start: number; end: number };

const STRONG = /[;!?]|\.(?=\s|$)/g;
const WEAK = /[,:()]/g;
const NEAR = 48;
const ARTICLES = /(?:^|[ ,])(?:the|os|as|o|a)(?= |$)/g;
/** Between a publisher's country and its name: "the UK's Tortoise". */
const HINDI = /\p{Script=Devanagari}/u;
const OF_PUBLISHER = /^[ -]?(?:s|based|स्थित|आधारित|की|के|का|的|-)?[ -]?$/;

/** Which countries are subjects. `indices` are where indices are named. */
export function readPlaces(text: string, spans: readonly Span[], indices: readonly Span[]): FoundPlace[] {
  const places: FoundPlace[] = [];
  for (const span of spans) {
    const previous = places.at(-1);
    const joined = previous !== undefined && isListJoint(text, previous, span);
    const list = joined ? previous.list : places.length;
    const compared =
      (joined && previous.compared) || isComparedAhead(text, span) || isPublishers(text, span, indices);
    places.push({ ...span, compared, list });
  }
  for (const place of places.toReversed())
    if (phraseAtStart("comparedAfter", text.slice(place.end, place.end + NEAR)))
      for (const other of places) if (other.list === place.list) other.compared = true;
  return places;
}

function isComparedAhead(text: string, { start }: Span): boolean {
  return (
    phraseAtEnd("comparedBefore", text.slice(Math.max(0, start - NEAR), start).replace(/ the $/, " ")) !==
    null
  );
}

/** A publisher is named without what it ranks: "the UK's Tortoise", and not "India Global AI Index". */
function isPublishers(text: string, { end }: Span, indices: readonly Span[]): boolean {
  const next = indices.find(({ start }) => start >= end);
  const between = next && text.slice(end, next.start);
  if (!next || between === undefined || !OF_PUBLISHER.test(between)) return false;
  if (between === " " && HINDI.test(text.charAt(end - 1))) return false;
  return phrasesIn("ai", text.slice(next.start, next.end)).length === 0;
}

/** True where nothing stands between two countries but a comma or an "and". */
function isListJoint(text: string, a: Span, b: Span): boolean {
  const between = text.slice(a.end, b.start).replace(/\([^()]*\)/g, "");
  if (between.length > 12) return false;
  if (/^ ?,?\s*$/.test(between)) return between.includes(",") || text.charAt(b.start) === "و";
  const bare = between.replace(ARTICLES, " ").replace(/,/g, " ").replace(/\s+/g, " ");
  const joint = phraseAtStart("and", bare);
  return joint !== null && bare.slice(joint.length).trim() === "";
}

/** Where a clause of the text ends and another begins, in order; the strong ones end a sentence. */
export type Break = { at: number; end: number; strong: boolean };

export function findBreaks(text: string, places: readonly FoundPlace[]): Break[] {
  const breaks = [
    ...[...text.matchAll(STRONG)].map(({ index }) => ({ at: index, end: index + 1, strong: true })),
    ...[...text.matchAll(WEAK)].map(({ index }) => ({ at: index, end: index + 1, strong: false })),
    ...phrasesIn("clause", text).map(({ start, end }) => ({ at: start, end, strong: false })),
    ...places
      .filter(({ start }) => text.charAt(start) === "و")
      .map(({ start }) => ({ at: start, end: start, strong: false })),
  ];
  const lists = listRanges(places);
  return breaks
    .filter(({ at }) => !lists.some((list) => list.start < at && at < list.end))
    .sort((a, b) => a.at - b.at);
}

/** A list of countries is not broken by its own commas. */
function listRanges(places: readonly FoundPlace[]): Range[] {
  return places.map((place) => {
    const members = places.filter(({ list }) => list === place.list);
    return {
      start: Math.min(...members.map(({ start }) => start)),
      end: Math.max(...members.map(({ end }) => end)),
    };
  });
}

/** The clause around a range, within bounds. */
export function clauseAround(breaks: readonly Break[], range: Range, bounds: Range): Range {
  const before = breaks.filter(({ end }) => end <= range.start).at(-1);
  const after = breaks.find(({ at }) => at >= range.end);
  return {
    start: Math.max(bounds.start, before?.end ?? 0),
    end: Math.min(bounds.end, after?.at ?? Number.MAX_SAFE_INTEGER),
  };
}

export function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
