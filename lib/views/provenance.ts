import { datasetId } from "@/lib/data/dataset-id";
import type { Edition, Grade, Reuse, Source } from "@/lib/data/schema";
import { formatDate } from "@/lib/i18n/format";
import { formatExactly } from "@/lib/i18n/format-figures";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { withNote } from "@/lib/i18n/punctuation";
import { type Translator, translator } from "@/lib/i18n/translate";
import { FIGURE_SLOTS } from "@/lib/url/asked-figure";
import { editOnGitHub, numberIsWrongForm } from "@/lib/url/contribute";
import { pageHref } from "@/lib/url/href";
import { knownDate } from "./known-date";

type Link = { text: string; address: string };

/** Everything a reader may ask of a figure's origin, in the reader's words. */
export type Provenance = {
  source: { text: string; address: string | null };
  publisher: string;
  published: string;
  grade: { name: string; why: string };
  status: string;
  precision: string;
  order: string;
  terms: { meaning: string; words: string | null; address: string | null; secondHand: string | null };
  copies: Link[];
  retrieved: string;
  correct: CorrectTarget;
};

/** Where a figure is corrected. */
export type CorrectTarget = {
  /** Its file on GitHub. */
  file: string;
  /** The same at a line, and the form filled in: `fillAddress` puts the figure in. */
  line: string;
  form: string;
  /** The page of its dataset. */
  dataset: string;
};

const GRADE_NAME = {
  publisher: "provenance.gradePublisher",
  confirmed: "provenance.gradeConfirmed",
  "copied-once": "provenance.gradeCopiedOnce",
} as const satisfies Record<Grade, string>;

const STATUS = {
  published: "provenance.statusPublished",
  recomputed: "provenance.statusRecomputed",
  derived: "provenance.statusDerived",
  imputed: "provenance.statusImputed",
} as const satisfies Record<Edition["status"], string>;

const REUSE = {
  open: "provenance.reuseOpen",
  "share-alike": "provenance.reuseShareAlike",
  "non-commercial": "provenance.reuseNonCommercial",
  "no-derivatives": "provenance.reuseNoDerivatives",
  restricted: "provenance.reuseRestricted",
  unknown: "provenance.reuseUnknown",
} as const satisfies Record<Reuse, string>;

export function gradeName(t: Translator, grade: Grade): string {
  return t(GRADE_NAME[grade]);
}

function gradeReason(t: Translator, source: Source, reports: number): string {
  if (source.grade === "publisher") return t("provenance.gradePublisherWhy");
  if (source.grade === "copied-once") return t("provenance.gradeCopiedOnceWhy", { reports });
  return t("provenance.gradeConfirmedWhy", { copies: source.copies.length, reports });
}

/** How finely scores are printed: in whole points, in parts of one, or every digit of a workbook, which is 0. */
export function precisionText(locale: Locale, precision: Edition["precision"]): string {
  const t = translator(locale);
  if (precision === 0) return t("datasets.precisionEvery");
  if (precision === 1) return t("provenance.precisionWhole");
  return t("provenance.precisionFine", { unit: formatExactly(languageOf(locale).numerals, precision) });
}

/** Where the figures of an edition come from, how sure that is and what may be done with them. */
export function describeProvenance(locale: Locale, edition: Edition, source: Source): Provenance {
  const t = translator(locale);
  const { precision, rankedBy, confirmations } = edition;
  return {
    source: { text: source.title, address: source.address },
    publisher: source.publisher,
    published: knownDate(locale, source.published),
    grade: { name: gradeName(t, source.grade), why: gradeReason(t, source, confirmations.length) },
    status: t(STATUS[edition.status]),
    precision: precisionText(locale, precision),
    order: t(rankedBy === "publisher" ? "provenance.orderPublisher" : "provenance.orderUs"),
    terms: termsOf(locale, source.terms),
    copies: source.copies.map(({ address }, i) => ({
      text: t("provenance.copy", { number: i + 1 }),
      address,
    })),
    retrieved: formatDate(locale, source.retrieved),
    correct: correctTarget(locale, `indices/${edition.index}/${edition.edition}`),
  };
}

/** Takes the file's path in `data/` without its ending. */
export function correctTarget(locale: Locale, path: string): CorrectTarget {
  const file = `data/${path}.json`;
  return {
    file: editOnGitHub(file, 1).atLine,
    line: editOnGitHub(file, FIGURE_SLOTS.line).atLine,
    form: numberIsWrongForm({ file, ...FIGURE_SLOTS }),
    dataset: pageHref(locale, "data", datasetId(path)),
  };
}

export function reuseMeaning(t: Translator, reuse: Reuse): string {
  return t(REUSE[reuse]);
}

function termsOf(
  locale: Locale,
  { reuse, words, address, secondHand }: Source["terms"],
): Provenance["terms"] {
  const meaning = reuseMeaning(translator(locale), reuse);
  return { meaning, words, address, secondHand: secondHand ? secondHandNote(locale) : null };
}

/** Behind words of terms that somebody else quoted. */
export function secondHandNote(locale: Locale): string {
  return withNote(locale, "", translator(locale)("provenance.secondHand"));
}
