import type { Claim } from "@/lib/data/claims-schema";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { factVerdict } from "@/lib/models/fact-verdict";
import { isComparison, verdictOf } from "./claim-evidence-view";
import { type ClaimLookups, type ClaimView, clauseStandings, toClaimView } from "./claim-view";

/** The article, claim by claim: the title counts the verdicts. */
export function toClaimsPage(locale: Locale, claims: readonly Claim[], lookups: ClaimLookups) {
  const words = claims.map((claim) => verdictId(claim, lookups));
  const count = (...ids: string[]) => String(words.filter((word) => ids.includes(word)).length);
  return {
    title: translator(locale)("claims.title", {
      total: claims.length,
      supported: count("supported"),
      partly: count("partly"),
      unmeasured: count("unmeasured"),
      reported: count("reported"),
      unchecked: count("unchecked"),
    }),
    claims: claims.map((claim): ClaimView => toClaimView(locale, claim, lookups)),
  };
}

function verdictId(claim: Claim, lookups: ClaimLookups): string {
  if (isComparison(claim)) return verdictOf(claim, lookups.models).word;
  return claim.kind === "fact" ? factVerdict(clauseStandings(claim, lookups)) : claim.kind;
}
