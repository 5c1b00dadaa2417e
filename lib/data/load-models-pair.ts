import { MODELS_SENTENCE } from "@/lib/site";
import type { Claim } from "./claims-schema";
import { loadClaims } from "./load";

/** The two halves of the sentence about the two models, with the pair of the law test. */
export function loadModelsPair() {
  return {
    science: claimOf(MODELS_SENTENCE.science),
    banking: claimOf(MODELS_SENTENCE.banking),
    law: MODELS_SENTENCE.law,
  };
}

function claimOf(id: string): Claim {
  const claim = loadClaims().find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`data/claims/${id}.json is missing: the models page is about it.`);
  return claim;
}
