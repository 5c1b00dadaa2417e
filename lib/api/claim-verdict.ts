import type { z } from "zod";
import type { Claim } from "@/lib/data/claims-schema";
import { claimWords } from "@/lib/i18n/data-word";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { plainText } from "@/lib/i18n/plain-text";
import { translator } from "@/lib/i18n/translate";
import { factVerdict } from "@/lib/models/fact-verdict";
import { isComparison, verdictOf } from "@/lib/views/claim-evidence-view";
import { type ClaimLookups, clauseStandings } from "@/lib/views/claim-view";
import { comparisonWord, factWord, kindWord, type VerdictView } from "@/lib/views/verdict-words";
import type { claimRowSchema } from "./claim-schema";

type ClaimRow = z.infer<typeof claimRowSchema>;

/** How answers name a claim, with how it stands. */
export function nameClaim(claim: Claim, lookups: ClaimLookups): ClaimRow {
  const { id, kind, topic, occasion, speaker, said } = claim;
  const short = plainText(claimWords(DEFAULT_LOCALE, id).short);
  return { claim: id, short, kind, topic, occasion, speaker, said, verdict: judge(claim, lookups) };
}

function judge(claim: Claim, lookups: ClaimLookups): ClaimRow["verdict"] {
  const t = translator(DEFAULT_LOCALE);
  const told = (word: ClaimRow["verdict"]["word"], { word: text }: VerdictView) => {
    return { word, text: plainText(text) };
  };
  if (isComparison(claim)) {
    const verdict = verdictOf(claim, lookups.models);
    return told(verdict.word, comparisonWord(t, verdict));
  }
  if (claim.kind === "comparison") throw new Error(`data/claims/${claim.id}.json compares nothing`);
  if (claim.kind !== "fact") return told(claim.kind, kindWord(t, claim.kind));
  const word = factVerdict(clauseStandings(claim, lookups));
  return told(
    word,
    factWord(
      t,
      word,
      claim.clauses.map(({ kind }) => kind),
    ),
  );
}
