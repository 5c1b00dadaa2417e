import type { Claim } from "@/lib/data/claims-schema";
import { claimWords, nameWord, neededWord } from "@/lib/i18n/data-word";
import { formatDate } from "@/lib/i18n/format";
import { formatList } from "@/lib/i18n/format-list";
import { isolateName } from "@/lib/i18n/isolate-name";
import { isFinishedLocale, type Locale, languageOf } from "@/lib/i18n/locales";
import { withNote } from "@/lib/i18n/punctuation";
import { type Translator, translator } from "@/lib/i18n/translate";
import { type ClauseStanding, factVerdict } from "@/lib/models/fact-verdict";
import { pageHref } from "@/lib/url/href";
import { type EvidenceFrame, isComparison, toEvidenceFrame } from "./claim-evidence-view";
import { judgeClause } from "./clauses/judge-clause";
import type { BearingLine, ClaimLookups, JudgedClause } from "./clauses/judged-clause";
import { opennessOf } from "./openness/openness-href";
import { factWord, kindWord, type VerdictView } from "./verdict-words";

export type { ClaimLookups } from "./clauses/judged-clause";

export type ClaimQuote = {
  /** The words as published, in their language; null where only their sense is known. */
  wording: { language: string; direction: "ltr" | "rtl"; text: string } | null;
  /** In the reader's language; null where the wording is in it already. */
  text: string | null;
  /** Whether that is a translation, and to be quoted; else it is the sense of it in our words. */
  isTranslation: boolean;
  /** "Our translation", or "the sense, in our words". */
  textNote: string;
  said: string;
  where: string;
};

export type ClaimView = {
  id: string;
  order: number;
  kind: Claim["kind"];
  href: string;
  short: string;
  quote: ClaimQuote;
  verdict: VerdictView;
  /** Why there is none, of what no measurement can settle. */
  unsettled: string | null;
  reading: string | null;
  /** What bears on a fact; a comparison has its frame. */
  bearing: BearingLine[];
  frame: EvidenceFrame | null;
  /** The page that puts together what we hold on openness, cost, computing and the cooperation. */
  related: { href: string; text: string } | null;
};

/** A claim with its verdict, in one language. */
export function toClaimView(locale: Locale, claim: Claim, lookups: ClaimLookups): ClaimView {
  const t = translator(locale);
  const words = claimWords(locale, claim.id);
  const clauses = claim.clauses.map((clause) => judgeClause(locale, clause, lookups));
  const frame = isComparison(claim) ? toEvidenceFrame(locale, claim, lookups.models, lookups.parties) : null;
  const isOpen = claim.kind === "comparison" || claim.kind === "fact";
  return {
    id: claim.id,
    order: claim.order,
    kind: claim.kind,
    href: pageHref(locale, "claims", claim.id),
    short: words.short,
    quote: toQuote(locale, claim),
    verdict: frame?.verdict ?? verdictOfFact(t, claim, clauses),
    unsettled: isOpen ? null : t("verdict.unsettled"),
    reading: words.reading ?? null,
    bearing: clauses.flatMap(({ lines }) => lines),
    frame,
    related: opennessOf(locale, claim),
  };
}

/** What was said, by whom, when and where, in its own words and the reader's. */
export function toQuote(locale: Locale, claim: Claim): ClaimQuote {
  const t = translator(locale);
  const said = claimWords(locale, claim.id).said;
  const isWhole = claim.wording?.whole ?? false;
  const isReaders = isWhole && claim.wording?.language === locale;
  const reports = claim.reports.map(({ publisher, date }) => {
    const name = nameWord(locale, publisher);
    return date ? withNote(locale, name, formatDate(locale, date)) : name;
  });
  return {
    wording: claim.wording && {
      language: claim.wording.language,
      direction: isFinishedLocale(claim.wording.language)
        ? languageOf(claim.wording.language).direction
        : "ltr",
      text: isWhole ? claim.wording.text : `${claim.wording.text} …`,
    },
    text: isReaders ? null : said,
    isTranslation: isWhole,
    textNote: withNote(locale, "", t(isWhole ? "models.translation" : "models.sense")),
    said: t("models.saidBy", {
      speaker: isolateName(locale, neededWord(locale, "speakers", claim.speaker)),
      date: saidText(locale, claim),
    }),
    where: t("models.publishedIn", {
      list: formatList(languageOf(locale).numerals, reports),
    }),
  };
}

/** "February 2025", or "2024–2025" where not even the year is certain. */
function saidText(locale: Locale, { said, saidUntil }: Claim): string {
  const dates = [said, ...(saidUntil ? [saidUntil] : [])].map((date) => formatDate(locale, date));
  return dates.length > 1 ? `\u2066${dates.join("–")}\u2069` : dates.join("");
}

/** How each clause of a fact stands. */
export function clauseStandings({ clauses }: Claim, lookups: ClaimLookups): ClauseStanding[] {
  return clauses.map((clause) => judgeClause("en", clause, lookups).standing);
}

function verdictOfFact(
  t: Translator,
  { kind, clauses: claimed }: Claim,
  clauses: readonly JudgedClause[],
): VerdictView {
  if (kind === "intent" || kind === "forecast" || kind === "opinion") return kindWord(t, kind);
  const word = factVerdict(clauses.map(({ standing }) => standing));
  return factWord(
    t,
    word,
    claimed.map(({ kind: of }) => of),
  );
}

/** The finding of a claim's page: what was said, and how it stands. */
export function claimTitle(locale: Locale, { short, verdict }: Pick<ClaimView, "short" | "verdict">): string {
  return translator(locale)("claims.pageTitle", { claim: short, verdict: verdict.word });
}
