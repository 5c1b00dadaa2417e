import { STARTING_EDITION } from "@/lib/site";
import { loadEditions } from "./load";
import { loadRankedEdition } from "./load-ranked-edition";

/** The editions that the compare pages know, oldest first. */
export function loadComparedEditions() {
  return loadEditions(STARTING_EDITION.index).flatMap(
    ({ index, edition }) => loadRankedEdition(index, edition) ?? [],
  );
}
