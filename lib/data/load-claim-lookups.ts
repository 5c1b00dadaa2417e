import type { ClaimLookups } from "@/lib/views/clauses/judged-clause";
import { loadParties, loadPlace } from "./load";
import { loadModelData } from "./load-model-data";
import { loadRankedEdition } from "./load-ranked-edition";

/** Where the figures that claims are about can be looked up. */
export function loadClaimLookups(): ClaimLookups {
  return {
    models: loadModelData(),
    parties: loadParties(),
    editionOf: loadRankedEdition,
    placeOf: loadPlace,
  };
}
