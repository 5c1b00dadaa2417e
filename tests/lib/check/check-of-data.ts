import { createCheck } from "@/lib/check/check-sentence";
import { loadCheckSubjects } from "@/lib/data/load-check-subjects";
import { toCheckIndex } from "@/lib/views/check-index";

/** The check against the data of this repository, as an English page has it. */
export const index = toCheckIndex("en", loadCheckSubjects());

export const check = createCheck(index);

/** What was found in a sentence: "RUS 31 right", rank by rank. */
export function verdictsOf(sentence: string): string[] {
  const checked = check(sentence);
  if (checked.kind !== "judged") return [checked.kind];
  return checked.judged.map(({ claim, verdict }) => `${claim.place ?? "-"} ${claim.rank} ${verdict}`);
}

/** Why, rank by rank. */
export function reasonsOf(sentence: string): (string | null)[] {
  const checked = check(sentence);
  return checked.kind === "judged" ? checked.judged.map(({ reason }) => reason) : [checked.kind];
}
