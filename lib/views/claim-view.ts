import type { Claim, Clause } from "@/lib/data/claims-schema";
import type { Party } from "@/lib/data/models-schema";
import { claimWords, nameWord, neededWord } from "@/lib/i18n/data-word";
import { formatDate } from "@/lib/i18n/format";
import { formatList } from "@/lib/i18n/format-list";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { placeName, placeNameInSentence } from "@/lib/i18n/place-name";
import { type Translator, translator } from "@/lib/i18n/translate";
import { type ModelData, modelOf } from "@/lib/models/claim-evidence";
import { type ClauseStanding, factVerdict } from "@/lib/models/fact-verdict";
import { pageHref } from "@/lib/url/href";
import { type EvidenceFrame, isComparison, toEvidenceFrame } from "./claim-evidence-view";
import { editionLines, type LoadedEdition } from "./edition-page";
import type { PlaceLookup } from "./ladder";
import { factWord, kindWord, type VerdictView } from "./verdict-words";

/** Where the figures that claims are about can be looked up. */
export type ClaimLookups = {
  models: ModelData;
  parties: readonly Party[];
  editionOf: (index: string, edition: string) => LoadedEdition | undefined;
  placeOf: PlaceLookup;
};

export type ClaimQuote = {
  /** The words as published, in their language; null where only their sense is known. */
  wording: { language: string; direction: "ltr" | "rtl"; text: string } | null;
  /** In the reader's language; null where the wording is in it already. */
  text: string | null;
  /** "Our translation", or "the sense, in our words". */
  textNote: string;
  said: string;
  where: string;
};

export type BearingLine = { text: string; href: string | null };

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
};

type JudgedClause = { standing: ClauseStanding; lines: BearingLine[] };

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
    return date ? `${name} (${formatDate(locale, date)})` : name;
  });
  return {
    wording: claim.wording && {
      language: claim.wording.language,
      direction: claim.wording.language === "ar" ? "rtl" : "ltr",
      text: isWhole ? claim.wording.text : `${claim.wording.text} …`,
    },
    text: isReaders ? null : said,
    textNote: t(isWhole ? "models.translation" : "models.sense"),
    said: t("models.saidBy", {
      speaker: neededWord(locale, "speakers", claim.speaker),
      date: formatDate(locale, claim.said),
    }),
    where: t("models.publishedIn", {
      list: formatList(languageOf(locale).numerals, reports),
    }),
  };
}

/** How each clause of a fact stands. */
export function clauseStandings({ clauses }: Claim, lookups: ClaimLookups): ClauseStanding[] {
  return clauses.map((clause) => judgeClause("en", clause, lookups).standing);
}

function verdictOfFact(t: Translator, { kind }: Claim, clauses: readonly JudgedClause[]): VerdictView {
  if (kind === "intent" || kind === "forecast" || kind === "opinion") return kindWord(t, kind);
  return factWord(t, factVerdict(clauses.map(({ standing }) => standing)));
}

function judgeClause(locale: Locale, clause: Clause, lookups: ClaimLookups): JudgedClause {
  switch (clause.kind) {
    case "rank":
      return judgeRank(locale, clause, lookups);
    case "ranked-behind":
      return judgeOrder(locale, clause, lookups);
    case "weights":
      return judgeWeights(locale, clause, lookups.models);
    case "report": {
      const t = translator(locale);
      const { publisher, date, address } = clause.report;
      const words = {
        publisher: nameWord(locale, publisher),
        date: date ? ` (${formatDate(locale, date)})` : "",
      };
      const text = clause.agrees ? t("claims.reportAgrees", words) : t("claims.reportDiffers", words);
      return { standing: clause.agrees ? "reported" : "unsourced", lines: [{ text, href: address }] };
    }
    case "unsourced":
      return { standing: "unsourced", lines: [{ text: translator(locale)("claims.unsourced"), href: null }] };
  }
}

function judgeRank(
  locale: Locale,
  clause: Extract<Clause, { kind: "rank" }>,
  { editionOf, placeOf }: ClaimLookups,
): JudgedClause {
  const t = translator(locale);
  const loaded = editionOf(clause.index, clause.edition);
  const ranked = loaded?.countries.find(({ place }) => place === clause.place);
  if (!loaded || !ranked) return { standing: "unsourced", lines: [] };
  const { countries, edition, source } = loaded;
  const { name, grade } = editionLines(locale, loaded);
  const isSame = ranked.rank === clause.rank && countries.length === clause.of;
  const text = t("claims.rank", {
    edition: name,
    publisher: source.publisher,
    grade,
    country: placeNameInSentence(locale, placeOf(clause.place)),
    rank: ranked.rank,
    count: countries.length,
  });
  const href = `${pageHref(locale, "rankings", edition.index, edition.edition)}#${clause.place.toLowerCase()}`;
  return { standing: gradedStanding(source.grade, isSame), lines: [{ text, href }] };
}

function judgeOrder(
  locale: Locale,
  clause: Extract<Clause, { kind: "ranked-behind" }>,
  { editionOf, placeOf }: ClaimLookups,
): JudgedClause {
  const t = translator(locale);
  const loaded = editionOf(clause.index, clause.edition);
  const rankOf = (place: string) => loaded?.countries.find((country) => country.place === place)?.rank;
  const own = rankOf(clause.place);
  if (!loaded || own === undefined) return { standing: "unsourced", lines: [] };
  const list = (places: readonly string[]) =>
    formatList(
      languageOf(locale).numerals,
      places.map((place) =>
        t("claims.placeRank", {
          place: placeName(locale, placeOf(place)),
          rank: String(rankOf(place) ?? "–"),
        }),
      ),
    );
  const ahead = clause.others.filter((place) => (rankOf(place) ?? Number.POSITIVE_INFINITY) < own);
  const behind = clause.others.filter((place) => !ahead.includes(place));
  const country = placeNameInSentence(locale, placeOf(clause.place));
  const texts = [
    ...(ahead.length ? [t("claims.ahead", { country, list: list(ahead) })] : []),
    ...(behind.length ? [t("claims.notAhead", { country, list: list(behind) })] : []),
  ];
  return {
    standing: gradedStanding(loaded.source.grade, behind.length === 0),
    lines: texts.map((text) => ({ text, href: null })),
  };
}

function judgeWeights(
  locale: Locale,
  { model: id, weights }: Extract<Clause, { kind: "weights" }>,
  data: ModelData,
): JudgedClause {
  const t = translator(locale);
  const { name, weights: known } = modelOf(id, data);
  const source = data.sources.find((candidate) => candidate.id === known?.source);
  if (!known || !source) {
    return {
      standing: "unsourced",
      lines: [{ text: t("claims.weightsUnknown", { model: name }), href: null }],
    };
  }
  const words = { model: name, source: source.title };
  const text = known.value === "open" ? t("claims.weightsOpen", words) : t("claims.weightsClosed", words);
  return {
    standing: gradedStanding(source.grade, known.value === weights),
    lines: [{ text, href: source.address }],
  };
}

/** A single copy can only report; what was read at the publisher, or confirmed, supports or denies. */
function gradedStanding(grade: LoadedEdition["source"]["grade"], agrees: boolean): ClauseStanding {
  if (grade === "copied-once") return agrees ? "reported" : "unsourced";
  return agrees ? "matches" : "denied";
}

/** The finding of a claim's page: what was said, and how it stands. */
export function claimTitle(locale: Locale, { short, verdict }: Pick<ClaimView, "short" | "verdict">): string {
  return translator(locale)("claims.pageTitle", { claim: short, verdict: verdict.word });
}
