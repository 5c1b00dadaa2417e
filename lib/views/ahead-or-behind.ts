import { aheadOrBehind, disputed, type IndexAnswer } from "@/lib/across/ahead-or-behind";
import type { Order, Standing } from "@/lib/across/standing";
import type { AskedEdition } from "@/lib/data/load-ahead-or-behind";
import { formatDate } from "@/lib/i18n/format";
import { formatList } from "@/lib/i18n/format-list";
import { indexWord } from "@/lib/i18n/index-word";
import { isolateName } from "@/lib/i18n/isolate-name";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { placeName, placeNameAtStart, placeNameInSentence } from "@/lib/i18n/place-name";
import { enumerate, labelled } from "@/lib/i18n/punctuation";
import { type Translator, translator } from "@/lib/i18n/translate";
import { ARTICLE_MONTH, HEADLINE_PLACES } from "@/lib/site";
import { pageHref } from "@/lib/url/href";
import { type AnswerFigures, toAnswerFigures } from "./answer-figures";
import { editionDataset } from "./edition-page";
import type { PlaceLookup } from "./ladder";
import { gradeName } from "./provenance";

type Answer = IndexAnswer<AskedEdition>;

/** One cell: ahead or behind of one other place, and the two ranks. */
type AnswerCell = { id: string; name: string; order: Order; word: string; ranks: string };

/** One index: its edition, where the place stands in it, the cells (none where it is not covered), and a sentence. */
type AnswerRow = {
  id: string;
  name: string;
  href: string;
  own: string;
  source: string;
  cells: AnswerCell[];
  sentence: string;
};

export type AnswerState = { id: "article" | "newest"; title: string; rows: AnswerRow[] };

export type AheadOrBehindView = {
  title: string;
  note: string;
  states: AnswerState[];
  /** The page of this picture alone. */
  href: string;
  /** What its frame says: the datasets and publishers, and the way to the table on that page. */
  figure: {
    picture: string;
    datasets: string[];
    source: string;
    table: { href: string; text: string };
  };
  figures: AnswerFigures;
};

/** Whom a place is set against: the others of the five. */
function setAgainst(place: string): string[] {
  return HEADLINE_PLACES.filter((other) => other !== place);
}

/**
 * "Behind India and Brazil? Ask which index": every index by row, the others of the five by column, when the article
 * was written and now. Takes an alpha-3 code in upper case.
 */
export function toAheadOrBehind(
  locale: Locale,
  place: string,
  asked: { article: readonly AskedEdition[]; newest: readonly AskedEdition[] },
  placeOf: PlaceLookup,
): AheadOrBehindView {
  const t = translator(locale);
  const others = setAgainst(place);
  const ofArticle = aheadOrBehind(asked.article, place, others);
  const ofNewest = aheadOrBehind(asked.newest, place, others);
  const toRows = (answers: readonly Answer[]) =>
    answers.map((answer) => toRow(locale, answer, place, placeOf));
  const then = t("aheadOrBehind.then", { date: formatDate(locale, ARTICLE_MONTH) });
  const now = t("aheadOrBehind.now");
  const href = pageHref(locale, "ahead-or-behind", place.toLowerCase());
  const editions = [...asked.article, ...asked.newest];
  const named = (answers: readonly Answer[]) =>
    answers.map((answer) => ({ ...answer, name: nameOf(locale, answer.asked) }));
  return {
    title: titleOf(locale, place, disputed([...ofArticle, ...ofNewest]), placeOf),
    note: t("aheadOrBehind.note"),
    states: [
      { id: "article", title: then, rows: toRows(ofArticle) },
      { id: "newest", title: now, rows: toRows(ofNewest) },
    ],
    href,
    figure: {
      picture: `ahead-or-behind-${place.toLowerCase()}`,
      datasets: [...new Set(editions.map(editionDataset))],
      source: enumerate(languageOf(locale).numerals, [
        ...new Set(editions.map(({ source }) => isolateName(locale, source.publisher))),
      ]),
      table: { href: `${href}#table`, text: t("figure.table") },
    },
    figures: toAnswerFigures(
      locale,
      place,
      [
        { title: then, answers: named(ofArticle) },
        { title: now, answers: named(ofNewest) },
      ],
      placeOf,
    ),
  };
}

function nameOf(locale: Locale, { index, edition }: AskedEdition): string {
  const words = { index: indexWord(locale, index.id, "name"), edition: edition.edition };
  return translator(locale)("edition.name", words);
}

function titleOf(locale: Locale, place: string, mixed: readonly string[], placeOf: PlaceLookup): string {
  const t = translator(locale);
  if (mixed.length === 0)
    return t("aheadOrBehind.titleAgreed", { country: placeNameAtStart(locale, placeOf(place)) });
  const ordered = mixed.toSorted((a, b) => orderOfMention(a) - orderOfMention(b));
  return t("aheadOrBehind.title", { list: namesOf(locale, ordered, placeOf) });
}

const PLACES: readonly string[] = HEADLINE_PLACES;

/** As the five are named: the United States, China, India, Brazil, Russia. */
function orderOfMention(place: string): number {
  return PLACES.indexOf(place);
}

function toRow(locale: Locale, answer: Answer, place: string, placeOf: PlaceLookup): AnswerRow {
  const t = translator(locale);
  const { index, edition, source } = answer.asked;
  const name = nameOf(locale, answer.asked);
  const sentence = sentenceOf(locale, answer, place, placeOf);
  return {
    id: index.id,
    name,
    href: `${pageHref(locale, "rankings", index.id, edition.edition)}${answer.own.kind === "ranked" ? `#${place.toLowerCase()}` : ""}`,
    own: ownText(t, answer.own),
    source: `${source.publisher} · ${gradeName(t, source.grade)}`,
    cells: (answer.own.kind === "not-covered" ? [] : answer.others).map(
      ({ place: other, standing, order }) => ({
        id: other.toLowerCase(),
        name: placeName(locale, placeOf(other)),
        order,
        word: t(CELL_WORD[order]),
        ranks: ranksText(t, answer.own, standing),
      }),
    ),
    sentence: labelled(locale, name, sentence),
  };
}

const CELL_WORD = {
  ahead: "aheadOrBehind.ahead",
  behind: "aheadOrBehind.behind",
  level: "aheadOrBehind.level",
  unknown: "aheadOrBehind.unknown",
  "not-covered": "aheadOrBehind.notCovered",
} as const satisfies Record<Order, string>;

function ownText(t: Translator, standing: Standing): string {
  switch (standing.kind) {
    case "ranked":
      return t("aheadOrBehind.rank", standing);
    case "beyond":
      return t("aheadOrBehind.beyond", standing);
    case "listed":
      return t("aheadOrBehind.listed");
    case "not-held":
      return t("aheadOrBehind.unknown");
    case "not-covered":
      return t("aheadOrBehind.notCovered");
  }
}

/** "31st v 10th"; "below 10th" where only the ranks above are held. Nothing where neither rank is known, or one place is not covered. */
function ranksText(t: Translator, own: Standing, other: Standing): string {
  if ((own.kind !== "ranked" && other.kind !== "ranked") || other.kind === "not-covered") return "";
  return t("aheadOrBehind.ranks", { own: rankText(t, own), other: rankText(t, other) });
}

function rankText(t: Translator, standing: Standing): string {
  if (standing.kind === "ranked") return t("aheadOrBehind.ordinal", standing);
  if (standing.kind === "beyond") return t("aheadOrBehind.below", standing);
  return t("aheadOrBehind.noRank");
}

/** "Ahead of India and Brazil; behind the United States and China". */
function sentenceOf(locale: Locale, answer: Answer, place: string, placeOf: PlaceLookup): string {
  const t = translator(locale);
  const country = placeNameInSentence(locale, placeOf(place));
  if (answer.own.kind === "not-covered") return t("aheadOrBehind.ownNotCovered", { country });
  const parts = (["ahead", "behind", "level", "unknown", "not-covered"] as const).flatMap((order) => {
    const places = answer.others.filter((other) => other.order === order).map((other) => other.place);
    if (places.length === 0) return [];
    return t(SENTENCE_PART[order], { list: namesOf(locale, places, placeOf) });
  });
  return t("aheadOrBehind.sentence", {
    country,
    own: ownText(t, answer.own),
    parts: parts.reduce((a, b) => t("aheadOrBehind.stop", { a, b })),
  });
}

const SENTENCE_PART = {
  ahead: "aheadOrBehind.aheadOf",
  behind: "aheadOrBehind.behindOf",
  level: "aheadOrBehind.levelWith",
  unknown: "aheadOrBehind.unknownOf",
  "not-covered": "aheadOrBehind.notCoveredOf",
} as const satisfies Record<Order, string>;

function namesOf(locale: Locale, places: readonly string[], placeOf: PlaceLookup): string {
  const names = places.map((place) => placeNameInSentence(locale, placeOf(place)));
  return formatList(languageOf(locale).numerals, names);
}
