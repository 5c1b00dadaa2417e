import { fill } from "@/lib/i18n/fill";
import { endSentence, joinSentences } from "@/lib/i18n/punctuation";
import type { CheckIndex } from "./check-index";
import type { KnownEdition } from "./check-sentence";
import { notesOf } from "./claim-notes";
import { type Fact, factsOf, nameOf, ordinalOf } from "./facts";
import type { Judged, Verdict } from "./judge-claim";

/** A sentence to cite, and the address of its ranking. */
export type Quote = { text: string; page: string };

/** A verdict with all that a reader needs to trust it. */
export type Explained = {
  verdict: Verdict;
  /** In a word, and how its line is drawn. */
  word: string;
  tone: "for" | "against" | "none";
  /** What was found in the sentence: "Russia, 31st". */
  claimed: string;
  says: string;
  facts: Fact[];
  notes: string[];
  /** The sentence to cite; null where none can be made. */
  quote: Quote | null;
};

/** More would be a ranking. */
const MOST_FACTS = 4;

const TONES = {
  right: "for",
  anotherEdition: "against",
  anotherIndex: "against",
  noFigure: "against",
  beyond: "against",
  cannotTell: "none",
} as const satisfies Record<Verdict, Explained["tone"]>;

type JudgedHere = Judged<KnownEdition>;

/** What to say of a judged claim. `editions` are all against which it was held. */
export function explainClaim(
  index: CheckIndex,
  editions: readonly KnownEdition[],
  judged: JudgedHere,
): Explained {
  const { verdict } = judged;
  const facts = factsOf(index, editions, judged).slice(0, MOST_FACTS);
  return {
    verdict,
    word: index.words.verdicts[verdict],
    tone: TONES[verdict],
    claimed: claimedText(index, judged),
    says: joinSentences([saysOf(index, judged, facts), leadOf(index, judged, facts)]),
    facts,
    notes: notesOf(index, editions, judged),
    quote: verdict === "cannotTell" ? null : toQuote(index, facts[0]),
  };
}

function claimedText(index: CheckIndex, { claim }: JudgedHere): string {
  const rank = ordinalOf(index, claim.rank);
  const { claimed, claimedNobody, claimedSeveral } = index.words;
  if (claim.place === "several") return fill(claimedSeveral, { rank });
  const country = nameOf(index, claim.place);
  return country === null ? fill(claimedNobody, { rank }) : fill(claimed, { country, rank });
}

function toQuote({ language }: CheckIndex, fact: Fact | undefined): Quote | null {
  return fact ? { text: endSentence(language, fact.text), page: fact.page } : null;
}

function leadOf({ words }: CheckIndex, { reason }: JudgedHere, { length }: readonly Fact[]): string | null {
  if (length === 0) return null;
  return reason === "noCountry" ? words.holders : reason === "notAi" ? words.ifAi : null;
}

function saysOf(
  { words }: CheckIndex,
  { verdict, reason, claim }: JudgedHere,
  facts: readonly Fact[],
): string {
  if (facts.length === 0 && (verdict !== "cannotTell" || reason === "notHeld")) return words.neverRanked;
  if (verdict === "right") return words.right[assumedOf(claim)];
  if (verdict === "anotherEdition") return reason ? words.anotherEditionOfNoYear : words.anotherEdition;
  if (verdict === "anotherIndex") return words.anotherIndex;
  if (verdict === "beyond") return words.beyond;
  return words.reasons[reason ?? "otherRank"];
}

function assumedOf({ index, edition }: JudgedHere["claim"]) {
  if (index !== null) return edition === null ? "edition" : "plain";
  return edition === null ? "both" : "index";
}
