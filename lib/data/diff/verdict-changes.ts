import { claimWords } from "@/lib/i18n/data-word";
import { translator } from "@/lib/i18n/translate";
import { factVerdict } from "@/lib/models/fact-verdict";
import { isComparison, verdictOf } from "@/lib/views/claim-evidence-view";
import { type ClaimLookups, clauseStandings } from "@/lib/views/claim-view";
import { comparisonWord, factWord, kindWord } from "@/lib/views/verdict-words";
import type { Dataset } from "../assemble-dataset";
import type { Claim } from "../claims-schema";
import { claimLookupsOf, claimsInOrder } from "./claim-lookups";
import { reasonOf } from "./reason-of";

/** How a claim that both sides have stood and stands, in English. */
export type VerdictChange = { claim: string; short: string; before: string; after: string };

/** Claims whose verdict is another; the verdicts themselves are computed, as on the site. */
export function verdictChanges(before: Dataset, after: Dataset): VerdictChange[] {
  const old = verdictsOf(before);
  return [...verdictsOf(after)].flatMap(([claim, verdict]) => {
    const earlier = old.get(claim);
    if (earlier === undefined || earlier === verdict) return [];
    return [{ claim, short: shortWords(claim), before: earlier, after: verdict }];
  });
}

function verdictsOf(dataset: Dataset): Map<string, string> {
  let lookups: ClaimLookups | undefined;
  const lookUp = () => {
    lookups ??= claimLookupsOf(dataset);
    return lookups;
  };
  return new Map(claimsInOrder(dataset).map((claim) => [claim.id, verdictWord(claim, lookUp)]));
}

function kindsOf({ clauses }: Claim) {
  return clauses.map(({ kind }) => kind);
}

/** What a claim names and nothing has is a fault of the data: no verdict then. */
function verdictWord(claim: Claim, lookUp: () => ClaimLookups): string {
  const t = translator("en");
  try {
    if (isComparison(claim)) return comparisonWord(t, verdictOf(claim, lookUp().models)).word;
    if (claim.kind === "fact")
      return factWord(t, factVerdict(clauseStandings(claim, lookUp())), kindsOf(claim)).word;
    return claim.kind === "comparison" ? "compares nothing" : kindWord(t, claim.kind).word;
  } catch (error) {
    return `cannot be judged: ${reasonOf(error)}`;
  }
}

function shortWords(claim: string): string {
  try {
    return claimWords("en", claim).short;
  } catch {
    return claim;
  }
}
