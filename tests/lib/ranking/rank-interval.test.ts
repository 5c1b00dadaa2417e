import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankInterval } from "@/lib/ranking/rank-interval";

const scores = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 });

/** Scores, one of them chosen by its place in the list. */
const chosen = scores.chain((all) =>
  fc.record({ all: fc.constant(all), at: fc.integer({ min: 0, max: all.length - 1 }) }),
);

function intervalAt(all: readonly number[], at: number) {
  const score = all[at];
  if (score === undefined) throw new RangeError(`no score at ${at}`);
  return rankInterval(score, all);
}

/** Published worked examples of standard ("1224", `from`) and modified ("1334", `to`) competition ranking. */
const PUBLISHED = [
  {
    source: "Wikipedia, Ranking: A ahead of B = C ahead of D",
    x: [4, 3, 3, 1],
    from: [1, 2, 2, 4],
    to: [1, 3, 3, 4],
  },
  {
    source: "csranks (R), tests/testthat/test_rank_utils.R, descending with omega 0 and 1",
    x: [1, 3, 4, 4, 4, 7, 7, 10],
    from: [8, 7, 4, 4, 4, 2, 2, 1],
    to: [8, 7, 6, 6, 6, 3, 3, 1],
  },
  {
    source: "scipy.stats.rankdata, methods min and max, which rank upwards: signs turned round",
    x: [0, -2, -3, -2],
    from: [1, 2, 4, 2],
    to: [1, 3, 4, 3],
  },
  {
    source: "R, example x2 of ?rank, ties.method min and max, which rank upwards: signs turned round",
    x: [-3, -1, -4, -1, -5, -9, -2, -6, -5, -3, -5],
    from: [4, 1, 6, 1, 7, 11, 3, 10, 7, 4, 7],
    to: [5, 2, 6, 2, 9, 11, 3, 10, 9, 5, 9],
  },
];

describe("rankInterval", () => {
  it.each(PUBLISHED)("agrees with $source", ({ x, from, to }) => {
    expect(x.map((score) => rankInterval(score, x).from)).toEqual(from);
    expect(x.map((score) => rankInterval(score, x).to)).toEqual(to);
  });

  it("gives Brazil and Russia in 2024 the same ranks: 29 countries print more than 12 and four print 12", () => {
    // 29 + 1 = 30 and 29 + 4 = 33
    expect(rankInterval(12, [...Array<number>(29).fill(20), 12, 12, 12, 12, 11])).toEqual({
      from: 30,
      to: 33,
    });
  });

  it("does not depend on the order of the scores", () => {
    const law = chosen.chain(({ all, at }) =>
      fc.record({
        all: fc.constant(all),
        at: fc.constant(at),
        shuffled: fc.shuffledSubarray(all, { minLength: all.length }),
      }),
    );
    fc.assert(
      fc.property(law, ({ all, at, shuffled }) => {
        expect(rankInterval(all[at] ?? 0, shuffled)).toEqual(intervalAt(all, at));
      }),
    );
  });

  it("never worsens either end for the country whose score is raised, nor betters either for another", () => {
    fc.assert(
      fc.property(chosen, fc.integer({ min: 1, max: 20 }), ({ all, at }, gain) => {
        const raised = all.map((score, i) => (i === at ? score + gain : score));
        for (const i of all.keys()) {
          const [before, after] = [intervalAt(all, i), intervalAt(raised, i)];
          const [better, worse] = i === at ? [after, before] : [before, after];
          expect(better.from).toBeLessThanOrEqual(worse.from);
          expect(better.to).toBeLessThanOrEqual(worse.to);
        }
      }),
    );
  });

  it("covers as many ranks as countries print the score, all of them between 1 and the number of countries", () => {
    fc.assert(
      fc.property(chosen, ({ all, at }) => {
        const { from, to } = intervalAt(all, at);
        expect(to - from + 1).toBe(all.filter((score) => score === all[at]).length);
        expect(from).toBeGreaterThanOrEqual(1);
        expect(to).toBeLessThanOrEqual(all.length);
      }),
    );
  });
});
