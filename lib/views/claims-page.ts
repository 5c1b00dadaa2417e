import type { Claim } from "@/lib/data/claims-schema";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { factVerdict } from "@/lib/models/fact-verdict";
import { isComparison, verdictOf } from "./claim-evidence-view";
import { type ClaimView, clauseStandings, toClaimView } from "./claim-view";
import type { ClaimLookups } from "./clauses/judged-clause";

/** The article, claim by claim, whose verdicts the title counts; after it what was said elsewhere. */
export function toClaimsPage(locale: Locale, claims: readonly Claim[], lookups: ClaimLookups) {
  const t = translator(locale);
  const [article, elsewhere] = [saidIn(claims, "article"), saidIn(claims, "elsewhere")];
  const words = article.map((claim) => verdictId(claim, lookups));
  const count = (...ids: string[]) => String(words.filter((word) => ids.includes(word)).length);
  return {
    title: t("claims.title", {
      total: article.length,
      supported: count("supported"),
      partly: count("partly"),
      unmeasured: count("unmeasured"),
      reported: count("reported"),
      unchecked: count("unchecked"),
    }),
    claims: article.map((claim): ClaimView => toClaimView(locale, claim, lookups)),
    elsewhere: {
      title: t("claims.elsewhereTitle"),
      intro: t("claims.elsewhereIntro", { count: elsewhere.length }),
      claims: elsewhere.map((claim): ClaimView => toClaimView(locale, claim, lookups)),
    },
  };
}

function saidIn(claims: readonly Claim[], occasion: Claim["occasion"]): Claim[] {
  return claims.filter((claim) => claim.occasion === occasion);
}

function verdictId(claim: Claim, lookups: ClaimLookups): string {
  if (isComparison(claim)) return verdictOf(claim, lookups.models).word;
  return claim.kind === "fact" ? factVerdict(clauseStandings(claim, lookups)) : claim.kind;
}
