import type { DotsInput } from "@/lib/charts/dots";
import type { Claim, Comparison } from "@/lib/data/claims-schema";
import type { Party } from "@/lib/data/models-schema";
import { claimWords, neededWord } from "@/lib/i18n/data-word";
import { fill } from "@/lib/i18n/fill";
import { formatP } from "@/lib/i18n/format-figures";
import { formatList } from "@/lib/i18n/format-list";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { endSentence, joinClauses, labelled, withNote } from "@/lib/i18n/punctuation";
import { type Translator, translator } from "@/lib/i18n/translate";
import { type Evidence, type Inadmissible, whyInadmissible } from "@/lib/models/admissible";
import { awaitsMeasurement } from "@/lib/models/awaits-measurement";
import { evidenceOf, laterPairs, type ModelData, modelOf } from "@/lib/models/claim-evidence";
import { type ComparisonVerdict, comparisonVerdict } from "@/lib/models/comparison-verdict";
import type { SharedRow } from "@/lib/models/shared-rows";
import { testRow } from "@/lib/models/vote";
import { present } from "@/lib/present";
import { protocolHref } from "@/lib/url/protocol-href";
import { type ResultsPanel, toAskedResults, toResultsPanel } from "./asked-results";
import { toDots } from "./domain-dots";
import { datasetsOf } from "./domain-rows";
import { benchmarkOf, type DomainTexts, domainName, modelName } from "./domain-texts";
import { type DotsFigures, toDotsFigures } from "./dots-figures";
import { knownDate } from "./known-date";
import { partyWord, tableLine } from "./measured-by";
import { toDomainTexts } from "./model-texts";
import { comparisonWord, type VerdictView } from "./verdict-words";

export type ShownRow = { text: string /** In brackets. */; reason: string | null; panel: ResultsPanel };

/** The picture of the measurements that voted, with what its own frame says of it. */
type EvidenceChart = {
  key: string;
  input: DotsInput;
  datasets: string[];
  source: string;
  figures: DotsFigures;
};

/** The frame of a comparison: its verdict, what voted, and beside it what does not count. */
export type EvidenceFrame = {
  claim: string;
  short: string;
  verdict: VerdictView;
  working: string;
  /** The measurements that voted, or null where there is none and the frame stays empty. */
  chart: EvidenceChart | null;
  /** What was found, in sentences: the first is the finding itself. */
  sentences: string[];
  /** Of the results in the picture. */
  panel: ResultsPanel | null;
  uncounted: ShownRow[];
  later: ShownRow[];
  /** Where it is written how the empty frame could be filled; null where it is not empty. */
  protocol: { href: string; text: string } | null;
};

/** What does not bear on the claim's domain at all is not shown. */
type BearingReason = Exclude<Inadmissible, "other-domain">;

const REASON = {
  proxy: "claims.proxy",
  slice: "claims.slice",
  "measured-by-maker": "claims.makers",
  "tie-unknown": "claims.tieUnknown",
  "second-hand": "claims.secondHand",
  "another-time": "claims.anotherTime",
  "no-test": "claims.untestable",
} as const satisfies Record<BearingReason, string>;

export type ComparedClaim = Claim & { comparison: Comparison };

export function isComparison(claim: Claim): claim is ComparedClaim {
  return claim.comparison !== null;
}

export function verdictOf({ comparison, saidOn }: ComparedClaim, data: ModelData): ComparisonVerdict {
  const { stronger, weaker, domain } = comparison;
  const makers = [stronger, weaker].map((id) => modelOf(id, data).maker);
  return comparisonVerdict(evidenceOf(stronger, weaker, data), { domain, saidOn }, makers);
}

export function toEvidenceFrame(
  locale: Locale,
  claim: ComparedClaim,
  data: ModelData,
  parties: readonly Party[],
): EvidenceFrame {
  const t = translator(locale);
  const texts = toDomainTexts(locale, data);
  const verdict = verdictOf(claim, data);
  const bearing = verdict.uncounted.flatMap(({ evidence, reason }) =>
    reason === "other-domain" ? [] : [{ evidence, reason }],
  );
  const slices = largestPaired(bearing.filter(({ reason }) => reason === "slice").map((one) => one.evidence));
  const votes = verdict.votes.map(({ evidence }) => evidence);
  const drawn = votes.length ? [...votes, ...slices].map(({ row }) => row) : [];
  const later = laterRows(claim, data);
  const words = claimWords(locale, claim.id);
  const isOpen = awaitsMeasurement(claim.comparison, verdict);
  const noted = (reason: string) => withNote(locale, "", reason);
  return {
    claim: claim.id,
    short: words.short,
    verdict: comparisonWord(t, verdict),
    working: t("verdict.working", verdict.counts),
    chart: drawn.length
      ? {
          key: `claim-${claim.id}`,
          ...chartOf(locale, claim, drawn, { data, parties, texts }),
        }
      : null,
    sentences: votes.length
      ? [
          ...votes.flatMap((evidence) => findingOf(locale, t, evidence, parties, texts)),
          ...slices.map((slice) => t("models.parts", { list: partText(locale, t, slice, texts) })),
          ...notSpecial(t, verdict, claim.comparison, data, texts),
        ]
      : [
          t("models.noneFound"),
          ...unseenText(locale, claim, data, words.unseen),
          ...proxyText(locale, bearing, words.proxy, texts),
        ],
    panel: drawn.length
      ? { id: `measured-claim-${claim.id}`, asked: drawn.map((row) => toAskedResults(row, texts)) }
      : null,
    uncounted: bearing.map(({ evidence, reason }) => ({
      text: rowText(locale, t, evidence, texts),
      reason: noted(t(REASON[reason])),
      panel: toResultsPanel(evidence.row, texts),
    })),
    later: later.map(({ evidence, weakness }) => ({
      text: rowText(locale, t, evidence, texts),
      reason: weakness && noted(t(REASON[weakness])),
      panel: toResultsPanel(evidence.row, texts),
    })),
    protocol: isOpen ? { href: protocolHref(locale, claim.id), text: t("protocol.link") } : null,
  };
}

function chartOf(
  locale: Locale,
  { comparison: { stronger, weaker, domain } }: ComparedClaim,
  drawn: readonly SharedRow[],
  { data, parties, texts }: { data: ModelData; parties: readonly Party[]; texts: DomainTexts },
): Omit<EvidenceChart, "key"> {
  const input = toDots(drawn, "right", [stronger, weaker], domainName(domain, texts), texts);
  const tables = data.tables.filter(({ id }) => drawn.some(({ table }) => table === id));
  return {
    input,
    datasets: datasetsOf(drawn),
    source: joinClauses(
      locale,
      tables.map((table) => tableLine(locale, table, data, parties)),
    ),
    figures: toDotsFigures(locale, input),
  };
}

/** The comparison of most items that was made item by item, if any: the others are smaller parts of the same. */
function largestPaired(evidence: readonly Evidence[]): Evidence[] {
  return evidence
    .flatMap((one) => (one.row.pairing && testRow(one.row) ? { one, items: one.row.pairing.items } : []))
    .toSorted((a, b) => b.items - a.items)
    .slice(0, 1)
    .map(({ one }) => one);
}

/** What a row printed of its two models; `tested` where it is known how many were right of how many. */
function figuresOf(locale: Locale, { row }: Evidence, texts: DomainTexts) {
  const [a, b] = row.entries.map(({ model, right, value }) => ({
    name: apart(modelName(model, texts), texts),
    right: apart(String(right ?? value), texts),
  }));
  const [first, second] = [present(a, "first result"), present(b, "second result")];
  const test = testRow(row);
  const figures = {
    benchmark: apart(benchmarkOf(row, texts).name, texts),
    a: first.name,
    b: second.name,
    aRight: first.right,
    bRight: second.right,
  };
  const tested = test && {
    ...figures,
    items: String(row.items),
    p: formatP(languageOf(locale).numerals, test.p),
  };
  return { figures, tested };
}

/** A Latin name and the figure beside it would run together from left to right in a sentence of the other direction. */
function apart(text: string, { direction }: DomainTexts): string {
  return direction === "rtl" ? `\u2068${text}\u2069` : text;
}

function findingOf(
  locale: Locale,
  t: Translator,
  evidence: Evidence,
  parties: readonly Party[],
  texts: DomainTexts,
): string[] {
  const { benchmark, table } = evidence;
  const party = partyWord(locale, table.measuredBy, parties);
  const date = knownDate(locale, table.measured);
  return [
    t("models.finding", testedFigures(locale, evidence, texts)),
    benchmark.language
      ? t("models.circumstance", {
          language: neededWord(locale, "languages", benchmark.language),
          party,
          date,
        })
      : endSentence(locale, t("models.saidBy", { speaker: party, date })),
  ];
}

/** Of a vote, or of what was compared item by item. */
function testedFigures(locale: Locale, evidence: Evidence, texts: DomainTexts) {
  return present(figuresOf(locale, evidence, texts).tested, "test of the row");
}

function partText(locale: Locale, t: Translator, evidence: Evidence, texts: DomainTexts): string {
  const { benchmark, aRight, bRight, items, p } = testedFigures(locale, evidence, texts);
  return t("models.part", { benchmark, aRight, bRight, items, p });
}

function rowText(locale: Locale, t: Translator, evidence: Evidence, texts: DomainTexts): string {
  const { figures, tested } = figuresOf(locale, evidence, texts);
  return tested
    ? t("models.finding", tested)
    : labelled(locale, figures.benchmark, `${figures.aRight} / ${figures.bRight}`);
}

/** Says where the stronger model led in most of the run: then its lead in one domain is nothing special. */
function notSpecial(
  t: Translator,
  verdict: ComparisonVerdict,
  { stronger, weaker, domain }: Comparison,
  data: ModelData,
  texts: DomainTexts,
): string[] {
  const runs = new Set(verdict.votes.map(({ evidence }) => evidence.row.run));
  const roots = evidenceOf(stronger, weaker, data).filter(
    ({ row, benchmark }) => runs.has(row.run) && benchmark.partOf === null,
  );
  const led = roots.filter(({ row }) => {
    const test = testRow(row);
    return test !== null && test.p < 0.05 && test.difference > 0;
  });
  if (led.length <= 1 || led.length * 2 <= roots.length) return [];
  return [
    t("models.notSpecial", {
      model: modelName(stronger, texts),
      n: String(led.length),
      m: String(roots.length),
      domain: domainName(domain, texts).toLocaleLowerCase(texts.numerals),
    }),
  ];
}

function unseenText(locale: Locale, claim: Claim, data: ModelData, template: string | undefined): string[] {
  return claim.unseenRuns.map(({ name, models, items }) => {
    if (!template) throw new Error(`messages/${locale}.json: data.claims.${claim.id}.unseen is missing.`);
    const names = models.map((id) => modelOf(id, data).name);
    const list = formatList(languageOf(locale).numerals, names);
    return fill(template, { name, models: list, items });
  });
}

function proxyText(
  locale: Locale,
  bearing: readonly { evidence: Evidence; reason: BearingReason }[],
  template: string | undefined,
  texts: DomainTexts,
): string[] {
  if (!template) return [];
  const proxies = bearing.filter(({ reason }) => reason === "proxy").map((one) => one.evidence);
  return largestPaired(proxies).map((nearest) => fill(template, testedFigures(locale, nearest, texts)));
}

/** Why even a later row would have no vote, whatever its time. */
type Weakness = "measured-by-maker" | "tie-unknown" | "second-hand";

/** The same domain with later versions of the two families; they change nothing. */
function laterRows(
  claim: ComparedClaim,
  data: ModelData,
): { evidence: Evidence; weakness: Weakness | null }[] {
  const { comparison, saidOn } = claim;
  return laterPairs(comparison, data).flatMap((pair) => {
    const makers = pair.map((id) => modelOf(id, data).maker);
    return evidenceOf(...pair, data)
      .filter(({ benchmark }) => benchmark.domain === comparison.domain && benchmark.partOf === null)
      .map((evidence) => {
        const reason = whyInadmissible(evidence, comparison, saidOn, makers);
        return { evidence, weakness: isWeakness(reason) ? reason : null };
      });
  });
}

function isWeakness(reason: Inadmissible | null): reason is Weakness {
  return reason === "measured-by-maker" || reason === "tie-unknown" || reason === "second-hand";
}
