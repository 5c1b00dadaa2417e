import { SPELLED } from "./number-words";
import { phraseAtEnd, phraseAtStart, phrasesIn } from "./phrases";

/** What a number in a sentence says. */
export type FoundNumber = {
  kind: "rank" | "coverage" | "year";
  value: number;
  start: number;
  end: number;
  /** Of a coverage: at least so many. */
  atLeast: boolean;
  /** Of a rank: what it was before. */
  former: boolean;
  /** Of a rank: it is only bounded, or a rank in something else. */
  doubtful: "bounded" | "field" | null;
};

type Context = {
  text: string;
  value: number;
  spelled: boolean;
  before: string;
  after: string;
  start: number;
  end: number;
};

/** As much of the text beside a number is looked at. */
const NEAR = 48;
const NUMBER = /\d+(?:[.,]\d+)*\^?/g;
const YEAR = /^(?:19|20)\d\d$/;
/** No index ranks as many; what is larger is no rank. */
export const LARGEST_RANK = 300;
const SMALLEST_COVERAGE = 10;
/** Spelled ranks up to it are often adverbs: "first of all". */
const OFTEN_ADVERB = 10;

/** The ranks, coverages and years of a folded text whose number words are digits; other numbers are passed over. */
export function findNumbers(text: string): FoundNumber[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const written = match[0].replace(SPELLED, "");
    const start = match.index;
    const end = start + match[0].length;
    if (!/^\d{1,4}$/.test(written) || isGlued(text, start)) return [];
    const before = text.slice(Math.max(0, start - NEAR), start);
    const after = text.slice(end, end + NEAR);
    const context = {
      text,
      value: Number(written),
      spelled: match[0].endsWith(SPELLED),
      before,
      after,
      start,
      end,
    };
    return toFound(context, YEAR.test(written)) ?? [];
  });
}

/** "gpt4" and "covid-19" are names. */
function isGlued(text: string, start: number): boolean {
  return /[a-z]-?$/.test(text.slice(0, start)) && !/(?:^|[^a-z])(?:no|n|top)-?$/.test(text.slice(0, start));
}

function toFound(context: Context, isYear: boolean): FoundNumber | null {
  const { value, start, end } = context;
  const former = phraseAtEnd("formerBefore", context.before) !== null;
  const found = (kind: FoundNumber["kind"], atLeast = false) => ({
    kind,
    value,
    start,
    end,
    atLeast,
    former,
    doubtful: doubtOf(context),
  });
  if (isYear) return isDate(context) ? null : found("year");
  if (isOther(context)) return null;
  const coverage = coverageOf(context);
  if (coverage) return found("coverage", coverage.atLeast);
  return isRank(context) ? found("rank") : null;
}

function doubtOf({ before, after }: Context): FoundNumber["doubtful"] {
  if (phraseAtEnd("atLeast", before) !== null) return "bounded";
  return phraseAtStart("fieldAfter", after) === null ? null : "field";
}

/** A year with a month says when something appeared, not which edition is meant. */
function isDate({ before, after }: Context): boolean {
  if (phraseAtEnd("months", before.replace(/[, ]+$/, " ").trimEnd())) return true;
  return /^(?:年)? ?\d{1,2}月/.test(after) || /\d[-/.]$/.test(before) || /^[-/.]\d/.test(after);
}

function isOther({ text, before, after, start, end }: Context): boolean {
  if (phraseAtStart("otherAfter", after) || phraseAtEnd("otherBefore", before)) return true;
  if (/^-\d/.test(after) || /\d-$/.test(before)) return true;
  return phrasesIn("otherAround", text.slice(0, end + NEAR)).some(
    (span) => span.start <= start && span.end > end,
  );
}

function coverageOf({ value, spelled, before, after }: Context): { atLeast: boolean } | null {
  if (spelled || value < SMALLEST_COVERAGE) return null;
  const bound = phraseAtEnd("atLeast", before);
  const ahead = bound ? before.slice(0, before.length - bound.length) : before;
  const isMany = /^\+|^[多余]/.test(after);
  const atLeast = bound !== null || isMany;
  const behind = after.replace(/^\+/, "");
  if (phraseAtStart("ordinalEnd", behind)) return null;
  if (phraseAtStart("rankAfter", behind) && !phraseAtStart("coverageAfter", behind)) return null;
  if (phraseAtStart("coverageAfter", behind)) return { atLeast };
  const introduced = phraseAtEnd("coverageBefore", ahead);
  if (!introduced || isRankNoun(ahead, introduced)) return null;
  return { atLeast };
}

/** "a rank of 31" against "of 83". */
function isRankNoun(before: string, introduced: string): boolean {
  return (phraseAtEnd("rankBefore", before)?.length ?? 0) > introduced.length;
}

function isRank(context: Context): boolean {
  const { value, before, after } = context;
  if (value < 1 || value > LARGEST_RANK) return false;
  if (phraseAtEnd("rankBefore", before) !== null || /^ ?\/ ?\d{2,3}(?![\d/])/.test(after)) return true;
  const { isOrdinal, behind } = ordinalOf(context);
  if (phraseAtStart("rankAfter", behind) !== null || isFollowedByCoverage(behind)) return true;
  return isOrdinal && isNamedByNothing(behind) && isIntroduced(context);
}

/** "31st", "31-е", "thirty-first", and what stands behind it. */
function ordinalOf({ spelled, before, after }: Context) {
  const end = phraseAtStart("ordinalEnd", after);
  const isOrdinal = spelled || end !== null || before.endsWith("第");
  return { isOrdinal, behind: after.slice(end?.length ?? 0) };
}

/** No noun follows, of which it would be the ordinal. */
function isNamedByNothing(behind: string): boolean {
  return /^\s*(?:$|[,.;:!?()]|-(?:\s|$))/.test(behind) || phraseAtStart("afterOrdinal", behind) !== null;
}

function isIntroduced({ spelled, value, before }: Context): boolean {
  return !spelled || value > OFTEN_ADVERB || phraseAtEnd("ordinalBefore", before) !== null;
}

/** "31 of 83" */
function isFollowedByCoverage(after: string): boolean {
  const digits = after.search(/\d/);
  if (digits < 0 || digits > 24) return false;
  const between = after.slice(0, digits);
  const joint = phraseAtEnd("coverageBefore", between);
  return joint !== null && joint.trim() === between.trim();
}
