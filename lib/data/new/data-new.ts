import type { DataFolder } from "../assemble-dataset";
import type { Kind } from "./fields";
import type { Flags } from "./flags";
import { newClaim } from "./new-claim";
import { newEdition } from "./new-edition";
import { newRecord } from "./new-record";
import { newResults } from "./new-results";
import type { Outcome } from "./outcome";

/**
 * What `data:new` would write for a subcommand with all its required flags. Pure: the folder and the bytes of the
 * CSV file are given (null for a subcommand without one), and nothing is written.
 * @param force true to replace what is there already
 */
export function dataNew(
  folder: DataFolder,
  kind: Kind,
  flags: Flags,
  { csv, force }: { csv: Uint8Array | null; force: boolean },
): Outcome {
  switch (kind) {
    case "edition":
      return newEdition(folder, flags, csv ?? new Uint8Array(), force);
    case "results":
      return newResults(folder, flags, csv ?? new Uint8Array(), force);
    case "claim":
      return newClaim(folder, flags, force);
    default:
      return newRecord(folder, kind, flags, force);
  }
}
