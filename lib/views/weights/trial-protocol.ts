import type { RankInterval } from "@/lib/ranking/rank-interval";
import { toTrialScores } from "@/lib/ranking/trials/count-ranks";
import { middleRanks } from "@/lib/ranking/trials/middle-ranks";
import { DRAWS_AT_A_TIME, runTrials } from "@/lib/ranking/trials/run-trials";
import {
  dirichletParameters,
  TRIAL_DRAWS,
  TRIAL_KINDS,
  TRIAL_SEED,
  type TrialKind,
} from "@/lib/ranking/trials/trial-weights";

/** What the worker is asked: the scores of each place in the order of the pillars, and the weights to draw around. */
export type TrialWork = { rows: readonly (readonly number[])[]; shares: readonly number[] };

/** What it answers: how many draws are done, and at the end the middle 90 % of each place's ranks, in the order of the rows. */
export type TrialAnswer =
  | { kind: "progress"; done: number }
  | { kind: "ranks"; ranks: Record<TrialKind, RankInterval[]> };

/** All draws of all kinds. */
export const ALL_DRAWS = TRIAL_DRAWS * TRIAL_KINDS.length;

/** Draws around the weights and over all of them, telling how far it is; the last answer has the ranks. */
export function* answerTrials({ rows, shares }: TrialWork): Generator<TrialAnswer> {
  const ranks: Record<TrialKind, RankInterval[]> = { "around-base": [], uniform: [] };
  const scores = toTrialScores(rows);
  let done = 0;
  for (const kind of TRIAL_KINDS) {
    const parameters = dirichletParameters(kind, shares);
    for (const counts of runTrials({ scores, parameters, draws: TRIAL_DRAWS, seed: TRIAL_SEED })) {
      ranks[kind] = counts.draws === TRIAL_DRAWS ? middleRanks(counts) : [];
      done += DRAWS_AT_A_TIME;
      yield { kind: "progress", done };
    }
  }
  yield { kind: "ranks", ranks };
}
