import { STARTING_EDITION } from "@/lib/site";
import type { ModelPageData } from "@/lib/views/model/model-page";
import { loadClaims } from "./load";
import { loadClaimLookups } from "./load-claim-lookups";
import { loadNewestWholeEdition } from "./load-newest-editions";

/** All that the pages of models are made of. */
export function loadModelPageData(): ModelPageData {
  return {
    ...loadClaimLookups(),
    claims: loadClaims(),
    newest: loadNewestWholeEdition(STARTING_EDITION.index),
  };
}
