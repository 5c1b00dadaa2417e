import type { CompareCountry, CompareEdition } from "@/lib/compare/compare-edition";
import { type PairFinding, pairFinding } from "@/lib/compare/pair-finding";
import { bothScores } from "@/lib/compare/scores";
import { atStart, fill } from "@/lib/i18n/fill";
import { formatDecimals } from "@/lib/i18n/format-figures";
import { formatList } from "@/lib/i18n/format-list";
import { numberFormat } from "@/lib/i18n/formatters";
import type { Locale } from "@/lib/i18n/locales";
import { endSentence } from "@/lib/i18n/punctuation";
import { present } from "@/lib/present";
import type { CompareWords } from "./compare-words";

/** A place in a list and within a sentence. */
export type PlaceWords = { name: string; sentence: string };

export type CompareTexts = {
  words: CompareWords;
  places: Record<string, PlaceWords>;
  locale: string;
  /** The language of the page, for addresses. */
  language: Locale;
  /** The method page, whose parts are `#gap` and `#common-countries`. */
  methodHref: string;
};

const ABOUT_DIGITS = { maximumFractionDigits: 0 } as const;
const SMALL_DIGITS = { maximumFractionDigits: 1 } as const;

export function nameOf({ places }: CompareTexts, id: string): string {
  return places[id]?.name ?? id.toUpperCase();
}

export function sentenceNameOf({ places }: CompareTexts, id: string): string {
  return places[id]?.sentence ?? id.toUpperCase();
}

/** "12 points", in the form its number asks for. */
export function pointsText({ words, locale }: CompareTexts, points: number, decimals: number): string {
  const whole = Number.isInteger(points) ? words.points[points] : undefined;
  return whole ?? fill(words.pointsWithDecimals, { value: formatDecimals(locale, points, decimals) });
}

/** How many decimals an edition prints. */
export function decimalsOf({ precision }: Pick<CompareEdition, "precision">): number {
  return Math.max(0, Math.round(-Math.log10(precision)));
}

/** What can be said of a pair: who is ahead in which pillars, and what the overall scores add to it. */
export function pairSentences(
  texts: CompareTexts,
  edition: CompareEdition,
  a: CompareCountry,
  b: CompareCountry,
): string[] {
  const finding = findingOf(edition, a, b);
  const { pillars } = finding;
  const isProof = pillars.kind === "ahead-in-all" && pillars.proof;
  const ofPillars = pillarSentence(texts, edition, finding);
  const said = ofPillars && isProof ? fill(texts.words.proof, { said: ofPillars }) : ofPillars;
  const sentences = [said, overallSentence(texts, edition, finding, a)];
  return sentences.flatMap((sentence) => (sentence ? endSentence(texts.locale, atStart(sentence)) : []));
}

function findingOf(edition: CompareEdition, a: CompareCountry, b: CompareCountry): PairFinding {
  return pairFinding({ ...a, place: a.id }, { ...b, place: b.id }, termsOf(edition));
}

export function termsOf({ pillars, weights, precision, scale, leaderScore }: CompareEdition) {
  return { pillars: pillars.map(({ id }) => id), weights, precision, scale, leaderScore };
}

function pillarSentence(
  texts: CompareTexts,
  edition: CompareEdition,
  { pillars }: PairFinding,
): string | null {
  const { words } = texts;
  const names = (a: string, b: string) => ({
    edition: edition.year,
    a: sentenceNameOf(texts, a),
    b: sentenceNameOf(texts, b),
  });
  switch (pillars.kind) {
    case "ahead-in-all": {
      return fill(words.aheadInAll, names(pillars.leader, pillars.other));
    }
    case "ahead-in-most": {
      const said = fill(formFor(words.aheadInMost, pillars.ahead), names(pillars.leader, pillars.other));
      const other = exceptionsText(texts, edition, pillars);
      return joinParts(words, [said, ...(other ? [other] : []), ...sameText(words, pillars.same)]);
    }
    case "split": {
      const first = fill(
        formFor(words.aheadInMost, pillars.firstAhead),
        names(pillars.first, pillars.second),
      );
      const second = fill(formFor(words.otherAhead, pillars.secondAhead), {
        b: sentenceNameOf(texts, pillars.second),
      });
      return joinParts(words, [first, second, ...sameText(words, pillars.same)]);
    }
    case "same-in-all":
      return atStart(formFor(words.sameIn, pillars.same));
    case "not-comparable":
      return null;
  }
}

/** Parts of one sentence, with the stop between them that the language has. */
function joinParts(words: CompareWords, parts: readonly string[]): string {
  return parts.reduce((said, part) => fill(words.parts, { a: said, b: part }));
}

function sameText(words: CompareWords, same: number): string[] {
  return same > 0 ? [formFor(words.sameIn, same)] : [];
}

/** The finished form for so many pillars. */
function formFor(forms: readonly string[], pillars: number): string {
  return present(forms[pillars], `form for ${pillars}`);
}

type AheadInMost = Extract<PairFinding["pillars"], { kind: "ahead-in-most" }>;

function exceptionsText(
  texts: CompareTexts,
  edition: CompareEdition,
  { other, exceptions }: AheadInMost,
): string | null {
  if (!exceptions?.length) return null;
  const decimals = decimalsOf(edition);
  const list = exceptions.map(({ pillar, leaderScore, otherScore }) =>
    fill(texts.words.exception, {
      pillar: pillarLabel(edition, pillar).toLocaleLowerCase(texts.locale),
      a: formatDecimals(texts.locale, leaderScore, decimals),
      b: formatDecimals(texts.locale, otherScore, decimals),
    }),
  );
  const joined = formatList(texts.locale, list);
  return fill(texts.words.exceptions, { b: sentenceNameOf(texts, other), list: joined });
}

export function pillarLabel({ pillars }: CompareEdition, id: string): string {
  return present(
    pillars.find((pillar) => pillar.id === id),
    id,
  ).label;
}

/** A score of a country as printed: of a pillar, or "overall". */
export function printedText({ texts }: Pick<CompareCountry, "texts">, measure: string): string {
  return present(texts[measure], measure);
}

function overallSentence(
  texts: CompareTexts,
  edition: CompareEdition,
  { overall, largestPart }: PairFinding,
  a: CompareCountry,
): string | null {
  const { words, locale } = texts;
  if (overall.leader === null) {
    const template = edition.precision === 1 ? words.sameOverallWhole : words.sameOverall;
    return fill(template, { score: printedText(a, "overall"), unit: edition.precision });
  }
  if (!largestPart) return null;
  const digits = largestPart.value < 1 || edition.precision < 1 ? SMALL_DIGITS : ABOUT_DIGITS;
  return fill(words.largestPart, {
    pillar: pillarLabel(edition, largestPart.pillar),
    value: numberFormat(locale, digits).format(largestPart.value),
    points: pointsText(texts, largestPart.difference, decimalsOf(edition)),
    a: sentenceNameOf(texts, largestPart.leader),
    b: sentenceNameOf(texts, largestPart.other),
  });
}

/**
 * The page's title, a finding of the whole selection; with one country it asks for another, and of two that have no
 * pillar in common it only names them.
 */
export function compareTitle(
  texts: CompareTexts,
  edition: CompareEdition,
  countries: readonly CompareCountry[],
  baseId: string,
): string {
  const { words } = texts;
  const base = countries.find(({ id }) => id === baseId) ?? countries[0];
  const others = countries.filter((country) => country !== base);
  const [first] = others;
  if (!base || !first) return fill(words.titleOne, { a: nameOf(texts, base?.id ?? baseId) });
  if (others.length === 1)
    return atStart(
      pillarSentence(texts, edition, findingOf(edition, base, first)) ?? besideTitle(texts, [base, first]),
    );
  const leads = leaderInPillars(edition, countries);
  const near = others.reduce((best, other) =>
    Math.abs(other.overall - base.overall) < Math.abs(best.overall - base.overall) ? other : best,
  );
  const template =
    leads.pillars === edition.pillars.length ? words.titleLeadsAll : formFor(words.titleLeads, leads.pillars);
  return atStart(
    fill(template, {
      a: sentenceNameOf(texts, leads.id),
      base: sentenceNameOf(texts, base.id),
      baseScore: printedText(base, "overall"),
      near: sentenceNameOf(texts, near.id),
      nearScore: printedText(near, "overall"),
    }),
  );
}

function besideTitle(texts: CompareTexts, countries: readonly CompareCountry[]): string {
  const names = formatList(
    texts.locale,
    countries.map(({ id }) => nameOf(texts, id)),
  );
  return fill(texts.words.titleNames, { names });
}

/**
 * Who alone has the highest score in the most pillars, and in how many; ties go to the better overall rank. Nobody has
 * it in a pillar of which some score is unknown.
 */
function leaderInPillars({ pillars }: CompareEdition, countries: readonly CompareCountry[]) {
  const isAbove = (country: CompareCountry, other: CompareCountry, pillar: string) => {
    const scores = bothScores(country.pillars, other.pillars, pillar);
    return scores !== null && scores.a > scores.b;
  };
  const wins = countries.map((country) => ({
    id: country.id,
    rank: country.rank,
    pillars: pillars.filter(({ id }) =>
      countries.every((other) => other === country || isAbove(country, other, id)),
    ).length,
  }));
  const [leader] = wins.sort((a, b) => b.pillars - a.pillars || a.rank - b.rank);
  return present(leader, "leader");
}
