import type { Clause } from "@/lib/data/claims-schema";
import { nameWord } from "@/lib/i18n/data-word";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { withNote } from "@/lib/i18n/punctuation";
import { translator } from "@/lib/i18n/translate";
import { judgeTraining, judgeWeights } from "./judge-model";
import { judgeRank, judgeRankedBehind } from "./judge-ranking";
import { judgeOrder, judgePrinted } from "./judge-table";
import type { ClaimLookups, JudgedClause } from "./judged-clause";

/** How a clause of a fact stands by our data, and what bears on it. */
export function judgeClause(locale: Locale, clause: Clause, lookups: ClaimLookups): JudgedClause {
  switch (clause.kind) {
    case "rank":
      return judgeRank(locale, clause, lookups);
    case "ranked-behind":
      return judgeRankedBehind(locale, clause, lookups);
    case "weights":
      return judgeWeights(locale, clause, lookups.models);
    case "order":
      return judgeOrder(locale, clause, lookups);
    case "printed":
      return judgePrinted(locale, clause, lookups);
    case "training-hours":
    case "training-cost":
      return judgeTraining(locale, clause, lookups);
    case "report":
      return judgeReport(locale, clause);
    case "unsourced":
      return { standing: "unsourced", lines: [{ text: translator(locale)("claims.unsourced"), href: null }] };
  }
}

function judgeReport(locale: Locale, { agrees, report }: Extract<Clause, { kind: "report" }>): JudgedClause {
  const t = translator(locale);
  const { publisher, date, address } = report;
  const words = {
    publisher: nameWord(locale, publisher),
    date: date ? withNote(locale, "", formatDate(locale, date)) : "",
  };
  const text = agrees ? t("claims.reportAgrees", words) : t("claims.reportDiffers", words);
  return { standing: agrees ? "reported" : "unsourced", lines: [{ text, href: address }] };
}
