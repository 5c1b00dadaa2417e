import type { Translator } from "@/lib/i18n/translate";

/** The words of the ways to correct a figure. */
export function correctWords(t: Translator) {
  return {
    correct: t("correct.title"),
    correctLine: t("correct.line", { line: "{line}" }),
    correctFile: t("correct.file"),
    correctForm: t("correct.form"),
    dataset: t("correct.dataset"),
  };
}

/** The words of a panel that says who measured something. */
export function measuredWords(t: Translator) {
  return { title: t("measured.title"), close: t("provenance.close"), ...correctWords(t) };
}

/** The panel's words in the language of `t`. */
export function provenanceWords(t: Translator) {
  return {
    title: t("provenance.title"),
    close: t("provenance.close"),
    source: t("provenance.source"),
    publisher: t("provenance.publisher"),
    published: t("provenance.published"),
    grade: t("provenance.grade"),
    status: t("provenance.status"),
    precision: t("provenance.precision"),
    order: t("provenance.order"),
    terms: t("provenance.terms"),
    copies: t("provenance.copies"),
    retrieved: t("provenance.retrieved"),
    ...correctWords(t),
  };
}

export type CorrectWords = ReturnType<typeof correctWords>;
export type ProvenanceWords = ReturnType<typeof provenanceWords>;
