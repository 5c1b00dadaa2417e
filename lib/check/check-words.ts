import type { Reason, Verdict } from "./judge-claim";

/** What the check says, in the reader's language; `fill` puts in what stands in braces. */
export type CheckWords = {
  verdicts: Record<Verdict, string>;
  /** Why it is right, by what the sentence leaves out. */
  right: Record<"plain" | "edition" | "index" | "both", string>;
  anotherEdition: string;
  anotherEditionOfNoYear: string;
  anotherIndex: string;
  beyond: string;
  reasons: Record<Reason, string>;
  /** Behind a reason, where there is something to show. */
  holders: string;
  ifAi: string;
  neverRanked: string;
  fact: string;
  claimed: string;
  claimedNobody: string;
  claimedSeveral: string;
  named: string;
  withCoverage: string;
  newest: string;
  partlyHeld: string;
  compared: string;
  markup: string;
  empty: string;
  tooLong: string;
  noRank: string;
  quote: string;
  copy: string;
  copied: string;
};
