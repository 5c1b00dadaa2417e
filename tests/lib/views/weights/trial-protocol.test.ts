import { describe, expect, it } from "vitest";
import { loadRobustness } from "@/lib/data/load-robustness";
import { formatRankInterval } from "@/lib/i18n/format";
import { toTrialRows } from "@/lib/ranking/trials/trial-rows";
import { ALL_DRAWS, answerTrials, type TrialAnswer } from "@/lib/views/weights/trial-protocol";

const robustness = loadRobustness("global-ai-index", "2024");
if (!robustness) throw new Error("no edition of 2024");
const { scored, scores, shares, trials } = robustness;
const answers: TrialAnswer[] = [...answerTrials({ rows: toTrialRows(scored), shares })];

describe("answerTrials", () => {
  it("tells how far it is, up to all draws, before it gives the ranks", () => {
    const done = answers.flatMap((answer) => (answer.kind === "progress" ? [answer.done] : []));
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBe(ALL_DRAWS);
    expect(answers.at(-1)?.kind).toBe("ranks");
  });

  it("gives around the base weights what is prepared at build", () => {
    const last = answers.at(-1);
    if (last?.kind !== "ranks") throw new Error("no ranks");
    for (const kind of ["around-base", "uniform"] as const)
      expect(last.ranks[kind].map(({ from, to }) => formatRankInterval(from, to))).toEqual(
        scores.places.map(({ place }) => {
          const { from, to } = trials[kind]().get(place) ?? { from: 0, to: 0 };
          return formatRankInterval(from, to);
        }),
      );
  });
});

describe("toTrialRows", () => {
  it("leaves out a country with a missing pillar", () => {
    const rows = [
      { place: "AAA", pillars: { a: 1, b: 2 } },
      { place: "BBB", pillars: { a: 1, b: null } },
    ];
    expect(toTrialRows({ ...scored, pillars: ["a", "b"], rows })).toEqual([[1, 2]]);
  });
});
