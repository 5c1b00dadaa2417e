import { MODELS_SENTENCE } from "@/lib/site";
import type { Claim } from "./claims-schema";
import { loadClaims } from "./load";

/** The two halves of the sentence about the two models, with the pair of the law test. */
export function loadModelsPair() {
  return modelsPairOf(loadClaims());
}

/** The same out of any claims. Throws where one of the two is not among them. */
export function modelsPairOf(claims: readonly Claim[]) {
  return {
    science: claimOf(claims, MODELS_SENTENCE.science),
    banking: claimOf(claims, MODELS_SENTENCE.banking),
    law: MODELS_SENTENCE.law,
  };
}

function claimOf(claims: readonly Claim[], id: string): Claim {
  const claim = claims.find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`data/claims/${id}.json is missing: the models page is about it.`);
  return claim;
}
