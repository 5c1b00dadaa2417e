import { describe, expect, it } from "vitest";
import { loadRobustness } from "@/lib/data/load-robustness";
import { toIntervalColumns } from "@/lib/views/robustness/interval-column";

describe("toIntervalColumns", () => {
  it("has none for an edition that cannot be weighed anew", () => {
    expect(toIntervalColumns("en", undefined)).toEqual({ columns: [], recomputed: [] });
  });

  it("has no recomputed rank of a country without a score in some pillar", () => {
    const robustness = loadRobustness("global-ai-index", "2024");
    if (!robustness) throw new Error("data/ has no weights of 2024");
    const recomputedRank = new Map([...robustness.recomputedRank].filter(([place]) => place !== "USA"));
    const { recomputed } = toIntervalColumns("en", { ...robustness, recomputedRank });
    expect(recomputed.slice(0, 2)).toEqual([null, 2]);
  });
});
