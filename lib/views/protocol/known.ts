import { formatList } from "@/lib/i18n/format-list";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { type ModelData, modelOf } from "@/lib/models/claim-evidence";
import { type ComparedClaim, verdictOf } from "../claim-evidence-view";
import type { ProtocolSection } from "./protocol-section";

/** What was found so far, and why none of it fills the place; never more than is known of it. */
export function knownSection(
  locale: Locale,
  claim: ComparedClaim,
  data: ModelData,
  proxyItems: number | null,
): ProtocolSection {
  const t = translator(locale);
  const noted = [
    t("protocol.knownRusFinChain"),
    t("protocol.knownFinesse"),
    t("protocol.knownMera"),
    t("protocol.knownHarness"),
    t("protocol.knownOthers"),
  ];
  const nearest = proxyItems === null ? [] : [t("protocol.knownProxy", { items: String(proxyItems) })];
  const unseen = claim.unseenRuns.map(({ name, models, items, address }) => {
    const names = formatList(
      languageOf(locale).numerals,
      models.map((id) => modelOf(id, data).name),
    );
    return { text: t("protocol.knownUnseen", { name, models: names, items: String(items) }), href: address };
  });
  return {
    id: "known",
    title: t("protocol.knownTitle"),
    texts: [],
    list: [...unseen, ...[...nearest, ...noted].map((text) => ({ text, href: null }))],
  };
}

/** How many items the largest like-for-like row has that is near to the domain without testing it. */
export function nearestItems(claim: ComparedClaim, data: ModelData): number | null {
  const counts = verdictOf(claim, data).uncounted.flatMap(({ evidence, reason }) =>
    reason === "proxy" && evidence.row.items !== null ? [evidence.row.items] : [],
  );
  return counts.length ? Math.max(...counts) : null;
}
