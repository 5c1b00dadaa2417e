import { present } from "@/lib/present";
import { comparePillars, type PillarComparison } from "./compare-pillars";
import type { GapTerms } from "./decompose-gap";
import { type LargestPart, largestPart } from "./largest-part";
import { isPrintedUnit } from "./printed-unit";
import { bothScores, type PlaceScores } from "./scores";
import { type PrintedTerms, settleScores } from "./settle-scores";

/** A pillar in which the leader is behind. */
export type PillarException = { pillar: string; leaderScore: number; otherScore: number };

type Counts = {
  /** In how many pillars both have a printed score: every count below is of these. */
  of: number;
  same: number;
  /** The pillars of which nothing is said, as either score is unknown. */
  unknown: string[];
};

/** Who is ahead where, by the printed pillars alone. `leader` leads in pillars and need not lead overall. */
export type PillarFinding = Counts &
  (
    | { kind: "ahead-in-all"; leader: string; other: string; proof: boolean }
    | {
        /** In more than half of the pillars, and not in all. */
        kind: "ahead-in-most";
        leader: string;
        other: string;
        ahead: number;
        /** Where the leader is behind; null where that is more than two and too long for a sentence. */
        exceptions: PillarException[] | null;
      }
    /** Neither in more than half; `first` is ahead in no fewer than `second`. */
    | { kind: "split"; first: string; second: string; firstAhead: number; secondAhead: number }
    | { kind: "same-in-all" }
    /** There is no pillar in which both have a score. */
    | { kind: "not-comparable" }
  );

/** By the printed overall scores: who is ahead (null within one printed unit) and by how many points, never negative. */
export type OverallFinding = { leader: string | null; difference: number };

export type PairFinding = {
  pillars: PillarFinding;
  overall: OverallFinding;
  /** The pillar that accounts for the most of the overall difference; null where none stands out, see `largestPart`. */
  largestPart: LargestPart | null;
};

/** What is asked of an edition. */
type PairTerms = GapTerms & PrintedTerms;

const MAX_EXCEPTIONS = 2;

/**
 * What one sentence may say of two countries in one edition: data, no words. Exchanging the countries changes nothing
 * but the order of two that split evenly, which follows the arguments.
 */
export function pairFinding(a: PlaceScores, b: PlaceScores, terms: PairTerms): PairFinding {
  const difference = a.overall - b.overall;
  const apart = isPrintedUnit(Math.abs(difference), terms.precision);
  const leader = apart ? (difference > 0 ? a : b) : null;
  return {
    pillars: pillarFinding(a, b, terms),
    overall: { leader: leader?.place ?? null, difference: Math.abs(difference) },
    largestPart: leader && largestPart(leader, leader === a ? b : a, terms),
  };
}

function pillarFinding(a: PlaceScores, b: PlaceScores, terms: PairTerms): PillarFinding {
  const { pillars } = terms;
  const comparison = comparePillars(a.pillars, b.pillars, pillars);
  if (comparison.behind.length > comparison.ahead.length) return pillarFinding(b, a, terms);
  const { ahead, behind, same, unknown } = comparison;
  const counts = { of: pillars.length - unknown.length, same: same.length, unknown };
  if (!counts.of) return { ...counts, kind: "not-comparable" };
  if (same.length === counts.of) return { ...counts, kind: "same-in-all" };
  const names = { leader: a.place, other: b.place };
  if (ahead.length === counts.of) {
    const proof = settleScores(a.pillars, b.pillars, terms)?.kind === "settled";
    return { ...counts, kind: "ahead-in-all", ...names, proof };
  }
  if (2 * ahead.length > counts.of) {
    const exceptions = exceptionsOf(a, b, comparison);
    return { ...counts, kind: "ahead-in-most", ...names, ahead: ahead.length, exceptions };
  }
  return {
    ...counts,
    kind: "split",
    first: a.place,
    second: b.place,
    firstAhead: ahead.length,
    secondAhead: behind.length,
  };
}

function exceptionsOf(
  leader: PlaceScores,
  other: PlaceScores,
  { behind }: PillarComparison,
): PillarException[] | null {
  if (behind.length > MAX_EXCEPTIONS) return null;
  return behind.map((pillar) => {
    const { a, b } = present(bothScores(leader.pillars, other.pillars, pillar), "score");
    return { pillar, leaderScore: a, otherScore: b };
  });
}
