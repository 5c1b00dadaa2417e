import { toExactScores } from "@/lib/ranking/exact/exact-scores";
import { type PairVerdict, settlePair } from "@/lib/ranking/exact/settle-pairs";
import type { PillarScores } from "./scores";

/** How an edition prints: its pillars, the printed unit, and what limits a score. */
export type PrintedTerms = {
  pillars: readonly string[];
  /** The printed unit in points: 1 = whole points. */
  precision: number;
  scale: { min: number; max: number };
  /** What the leader of a pillar has by construction; null where nothing is fixed. */
  leaderScore: number | null;
};

/**
 * What the printed scores of two countries settle over all weights and all that rounding leaves open; null where either
 * has no score in some pillar, or there are no pillars.
 */
export function settleScores(a: PillarScores, b: PillarScores, terms: PrintedTerms): PairVerdict | null {
  const rows = [a, b].map((pillars, at) => ({ place: String(at), pillars }));
  const { places, pillars } = toExactScores({ ...terms, rows });
  const [first, second] = places;
  return first && second && pillars.length > 0 ? settlePair(first, second, pillars) : null;
}
