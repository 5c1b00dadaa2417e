import type { Translator } from "@/lib/i18n/translate";

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
    secondHand: t("provenance.secondHand"),
    copies: t("provenance.copies"),
    retrieved: t("provenance.retrieved"),
    correct: t("correct.title"),
    correctLine: t("correct.line", { line: "{line}" }),
    correctFile: t("correct.file"),
    correctForm: t("correct.form"),
    dataset: t("correct.dataset"),
  };
}

export type ProvenanceWords = ReturnType<typeof provenanceWords>;
