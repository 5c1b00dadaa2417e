import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { editionBoundsSchema, editionPairsSchema } from "@/lib/data/derived-schema";
import { loadDataset } from "@/lib/data/load";
import { loadRobustness } from "@/lib/data/load-robustness";
import { hashInputs } from "@/lib/data/scored-edition";
import { BOUNDS, rankUnder, toBoundProblem } from "@/lib/ranking/exact/bound-problem";
import { listPairs } from "@/lib/ranking/exact/list-pairs";

const { folder, indices } = loadDataset();
const editions = indices.flatMap(({ editions: files }) =>
  files
    .filter(({ value }) => !value.coverage.partial)
    .map(({ value }) => [value.index, value.edition] as const),
);

function derived(kind: "bounds" | "pairs", index: string, year: string): unknown {
  const file = folder.files.find(({ path }) => path === `derived/${kind}/${index}-${year}.json`);
  if (!file) throw new Error(`data/derived/${kind}/${index}-${year}.json: npm run robustness:solve`);
  return JSON.parse(file.text);
}

function robustnessOf(index: string, year: string) {
  const robustness = loadRobustness(index, year);
  if (!robustness) throw new Error(`${index} ${year} is a whole edition with weights`);
  return robustness;
}

describe.each(editions)("data/derived of %s %s", (index, year) => {
  it("is of the very figures of the edition: npm run robustness:solve where it is not", () => {
    const inputs = hashInputs(robustnessOf(index, year).scored);
    expect(editionBoundsSchema.parse(derived("bounds", index, year)).inputs).toBe(inputs);
    expect(editionPairsSchema.parse(derived("pairs", index, year)).inputs).toBe(inputs);
  });

  it("gives for every bound weights that reach it exactly", () => {
    const { scores, scored } = robustnessOf(index, year);
    const { places } = editionBoundsSchema.parse(derived("bounds", index, year));
    expect(places.map(({ place }) => place)).toEqual(scores.places.map(({ place }) => place));
    const wrong = places.flatMap(({ place, printed, rounding }) =>
      BOUNDS.flatMap((bound) => {
        const of = { printed, ...(rounding ? { rounding } : {}) };
        return (["printed", "rounding"] as const)
          .filter((basis) => {
            const claimed = of[basis]?.[bound];
            if (!claimed) return scored.precision > 0;
            const problem = toBoundProblem(scores, place, bound, basis);
            return rankUnder(problem, claimed.weights.map(BigInt)) !== claimed.rank;
          })
          .map((basis) => `${place} ${bound} ${basis}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("holds the recomputed rank, the trial weightings and the printed bounds one within the other", () => {
    const { bounds, recomputedRank, trials } = robustnessOf(index, year);
    expect(bounds).not.toBeNull();
    const outside = [...(bounds ?? [])].filter(([place, { printed, rounding }]) => {
      const rank = recomputedRank.get(place) ?? 0;
      const middle = trials.uniform().get(place) ?? { from: 0, to: 0 };
      const [best, worst] = [printed.best.rank, printed.worst.rank];
      const isIn = best <= rank && rank <= worst && best <= middle.from && middle.to <= worst;
      return !isIn || (rounding && (rounding.best.rank > best || rounding.worst.rank < worst));
    });
    expect(outside.map(([place]) => place)).toEqual([]);
  });

  it("lists every pair as it follows from the printed figures", () => {
    const { pairs, scores } = robustnessOf(index, year);
    const names = scores.places.map(({ place }) => place);
    expect(editionPairsSchema.parse(derived("pairs", index, year)).places).toEqual(listPairs(pairs(), names));
  });
});

describe("scripts/verify-pairs.mjs", () => {
  it("verifies the pairs with nothing but the printed figures", () => {
    const printed = execFileSync("node", ["scripts/verify-pairs.mjs", "global-ai-index", "2024"], {
      encoding: "utf8",
    });
    expect(printed).toBe(
      "global-ai-index 2024: 3403 pairs verified, 1034 settled, 2123 reversible, 246 open\n",
    );
  });
});

describe("loadRobustness", () => {
  it("recomputes what the publisher printed where the weights are exact, and says how many ranks differ elsewhere", () => {
    const differing = (index: string, year: string) => robustnessOf(index, year).differing;
    expect(differing("global-ai-index", "2021")).toBe(0);
    expect(differing("global-ai-index", "2024")).toBe(37);
    expect(differing("global-ai-index", "2025")).toBe(59);
    expect(robustnessOf("global-ai-index", "2024").recomputedRank.get("RUS")).toBe(32);
    expect(robustnessOf("global-ai-index", "2025").recomputedRank.get("RUS")).toBe(28);
  });

  it("knows none of partial editions and of addresses that name none", () => {
    expect(loadRobustness("global-ai-index", "2023")).toBeUndefined();
    expect(loadRobustness("global-ai-index", "1999")).toBeUndefined();
  });
});
