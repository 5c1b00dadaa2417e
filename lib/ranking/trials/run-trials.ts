import { countRanks, type RankCounts, type TrialScores } from "./count-ranks";
import { createWeightSource } from "./trial-weights";

export type TrialRequest = {
  scores: TrialScores;
  /** Of the Dirichlet distribution, a parameter a pillar. */
  parameters: readonly number[];
  draws: number;
  seed: number;
};

/** How many draws are made at a time: small enough that progress is seen and a worker can be told to stop. */
export const DRAWS_AT_A_TIME = 500;

/** Runs the trials piece by piece, giving the counts so far after each; the last ones are whole. */
export function* runTrials({ scores, parameters, draws, seed }: TrialRequest): Generator<RankCounts> {
  const fill = createWeightSource(parameters, seed);
  let counts: RankCounts | undefined;
  for (let done = 0; done < draws; done += DRAWS_AT_A_TIME) {
    const weights = new Float64Array(Math.min(DRAWS_AT_A_TIME, draws - done) * scores.pillars);
    fill(weights);
    counts = countRanks(scores, weights, counts);
    yield counts;
  }
}

/** The counts of all draws. */
export function countTrials(request: TrialRequest): RankCounts {
  const counts = [...runTrials(request)].at(-1);
  if (!counts) throw new RangeError("no draws");
  return counts;
}
