import type { Claim } from "@/lib/data/claims-schema";
import { translator } from "@/lib/i18n/translate";
import { claimTitle, toClaimView } from "../claim-view";
import type { OpennessSection } from "./openness-section";
import type { OpennessSubject } from "./openness-subject";

/** The claims on some topics in their order, each a link that says how it stands. */
export function claimsAbout(
  { locale, claims, lookups }: OpennessSubject,
  topics: readonly Claim["topic"][],
): OpennessSection["claims"] {
  return {
    title: translator(locale)("openness.claims"),
    links: claims
      .filter(({ topic }) => topics.includes(topic))
      .map((claim) => {
        const view = toClaimView(locale, claim, lookups);
        return { href: view.href, text: claimTitle(locale, view) };
      }),
  };
}
