import type { Claim } from "@/lib/data/claims-schema";
import type { PairedRun, Party } from "@/lib/data/models-schema";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { awaitsMeasurement } from "@/lib/models/awaits-measurement";
import { type ModelData, modelOf } from "@/lib/models/claim-evidence";
import { seenDisagreement } from "@/lib/models/seen-disagreement";
import { pageHref } from "@/lib/url/href";
import { type ComparedClaim, isComparison, verdictOf } from "../claim-evidence-view";
import { enteringSection } from "./entering";
import { itemNumbersSection, smallSetsSection, testSection } from "./item-numbers";
import { knownSection, nearestItems } from "./known";
import {
  askingSections,
  endingSections,
  type ModelNames,
  questionSection,
  whoSection,
} from "./plan-sections";
import type { ProtocolSection } from "./protocol-section";
import { taskKindsSection } from "./task-kinds";
import { verdictSection } from "./verdict-cases";

export type ProtocolPage = ReturnType<typeof toProtocolPage>;

/** What is known of models: the measurements, the runs item by item, and who is who. */
type ProtocolData = {
  models: ModelData;
  pairedRuns: readonly PairedRun[];
  parties: readonly Party[];
};

/** The claims that compare and of which nothing admissible was measured, in a domain with a written protocol. */
export function openClaims(claims: readonly Claim[], data: ModelData): ComparedClaim[] {
  return claims
    .filter(isComparison)
    .filter((claim) => awaitsMeasurement(claim.comparison, verdictOf(claim, data)));
}

/** "Is GigaChat MAX stronger than DeepSeek-V3 in banking? How to measure it" */
export function protocolTitle(locale: Locale, claim: ComparedClaim, data: ModelData): string {
  return translator(locale)("protocol.title", namesOf(claim, data));
}

/** How a claim could be measured of which no measurement was found: everything fixed beforehand. */
export function toProtocolPage(locale: Locale, claim: ComparedClaim, data: ProtocolData) {
  const t = translator(locale);
  return {
    claim: claim.id,
    title: protocolTitle(locale, claim, data.models),
    intro: t("protocol.intro"),
    contents: t("site.contents"),
    sections: toSections(locale, claim, data),
    back: { text: t("protocol.toClaim"), href: pageHref(locale, "claims", claim.id) },
  };
}

function toSections(
  locale: Locale,
  claim: ComparedClaim,
  { models, pairedRuns, parties }: ProtocolData,
): ProtocolSection[] {
  const t = translator(locale);
  const { stronger, weaker, domain } = claim.comparison;
  const names = namesOf(claim, models);
  const makers = [stronger, weaker].flatMap((id) => modelOf(id, models).maker ?? []);
  const nearest = nearestItems(claim, models);
  return [
    questionSection(locale, claim, names),
    whoSection(locale, makers, parties),
    taskKindsSection(t),
    ...askingSections(t),
    itemNumbersSection(locale, seenDisagreement([stronger, weaker], models.benchmarks, pairedRuns)),
    testSection(locale),
    ...endingSections(t),
    enteringSection(t, domain, makers),
    verdictSection(t, names),
    knownSection(locale, claim, models, nearest),
    smallSetsSection(locale, [
      ...(nearest === null ? [] : [{ name: t("protocol.proxySet"), items: nearest }]),
      ...claim.unseenRuns.map(({ name, items }) => ({ name, items })),
    ]),
  ];
}

function namesOf({ comparison }: ComparedClaim, data: ModelData): ModelNames {
  return { a: modelOf(comparison.stronger, data).name, b: modelOf(comparison.weaker, data).name };
}
