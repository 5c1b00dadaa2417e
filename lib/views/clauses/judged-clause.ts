import type { Party } from "@/lib/data/models-schema";
import type { Grade } from "@/lib/data/schema";
import type { ModelData } from "@/lib/models/claim-evidence";
import type { ClauseStanding } from "@/lib/models/fact-verdict";
import type { LoadedEdition } from "../edition-page";
import type { PlaceLookup } from "../ladder";

/** Where the figures that claims are about can be looked up. */
export type ClaimLookups = {
  models: ModelData;
  parties: readonly Party[];
  editionOf: (index: string, edition: string) => LoadedEdition | undefined;
  placeOf: PlaceLookup;
};

export type BearingLine = { text: string; href: string | null };

/** How a clause stands, and what bears on it in words. */
export type JudgedClause = { standing: ClauseStanding; lines: BearingLine[] };

/** A single copy can only report; what was read at the publisher, or confirmed, supports or denies. */
export function gradedStanding(grade: Grade, agrees: boolean): ClauseStanding {
  if (grade === "copied-once") return agrees ? "reported" : "unsourced";
  return agrees ? "matches" : "denied";
}
