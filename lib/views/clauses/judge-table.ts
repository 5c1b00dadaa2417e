import type { Clause } from "@/lib/data/claims-schema";
import { formatList } from "@/lib/i18n/format-list";
import { isolateName } from "@/lib/i18n/isolate-name";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { withNote } from "@/lib/i18n/punctuation";
import { translator } from "@/lib/i18n/translate";
import { modelOf } from "@/lib/models/claim-evidence";
import { type PrintedResult, printedOrder, printedResult } from "@/lib/models/printed-order";
import { pageHref } from "@/lib/url/href";
import { benchmarkName } from "../benchmark-links";
import { partyWord, sourceOf } from "../measured-by";
import { gradeName } from "../provenance";
import { type ClaimLookups, gradedStanding, type JudgedClause } from "./judged-clause";

const UNKNOWN: JudgedClause = { standing: "unsourced", lines: [] };

/** Whether a table prints one model ahead of others: what is printed, whatever chance may have done. */
export function judgeOrder(
  locale: Locale,
  clause: Extract<Clause, { kind: "order" }>,
  lookups: ClaimLookups,
): JudgedClause {
  const t = translator(locale);
  const order = printedOrder(clause, lookups.models);
  if (!order) return UNKNOWN;
  const { first, others, holds } = order;
  const shown = (one: PrintedResult) => modelAndFigure(locale, one, lookups);
  const words = {
    ...circumstance(locale, first, lookups),
    ahead: shown(first),
    list: formatList(languageOf(locale).numerals, others.map(shown)),
  };
  const text = holds ? t("claims.order", words) : t("claims.orderNot", words);
  const note = first.benchmark.higherIsBetter ? "" : ` ${t("claims.orderLower")}`;
  return {
    standing: gradedStanding(sourceOf(first.table, lookups.models).grade, holds),
    lines: [{ text: `${text}${note}`, href: pageHref(locale, "tables", clause.table) }],
  };
}

/** Whether a table prints this figure of a model. */
export function judgePrinted(
  locale: Locale,
  clause: Extract<Clause, { kind: "printed" }>,
  lookups: ClaimLookups,
): JudgedClause {
  const t = translator(locale);
  const found = printedResult(clause, clause.model, lookups.models);
  if (!found) return UNKNOWN;
  const agrees = found.result.value === clause.value;
  const words = { ...circumstance(locale, found, lookups), figure: modelAndFigure(locale, found, lookups) };
  const claimed = isolateName(locale, String(clause.value));
  const text = agrees ? t("claims.printed", words) : t("claims.printedOther", { ...words, claimed });
  return {
    standing: gradedStanding(sourceOf(found.table, lookups.models).grade, agrees),
    lines: [{ text, href: pageHref(locale, "tables", clause.table) }],
  };
}

function circumstance(locale: Locale, { table, benchmark }: PrintedResult, lookups: ClaimLookups) {
  return {
    benchmark: isolateName(locale, benchmarkName(locale, benchmark)),
    party: isolateName(locale, partyWord(locale, table.measuredBy, lookups.parties)),
    grade: gradeName(translator(locale), sourceOf(table, lookups.models).grade),
  };
}

/** "GigaChat 2 Pro (71.5±5.3%)" */
function modelAndFigure(locale: Locale, { result }: PrintedResult, { models }: ClaimLookups): string {
  const name = isolateName(locale, modelOf(result.model, models).name);
  return withNote(locale, name, isolateName(locale, result.printed));
}
