import { describe, expect, it } from "vitest";
import { recomputeOverall } from "@/lib/data/recompute-overall";

const WEIGHTS = {
  basis: "recovered" as const,
  source: null,
  values: { talent: 0.25, research: 0.75 },
  factor: 2,
  constant: 1,
  maxError: 0,
  method: "Set by hand",
};

describe("recomputeOverall", () => {
  it("is factor x the weighted sum + constant", () => {
    // 2 x (0.25 x 40 + 0.75 x 20) + 1
    expect(recomputeOverall(WEIGHTS, { pillars: { talent: 40, research: 20 } })).toBe(51);
  });

  it("is null where a weighted pillar has no score", () => {
    expect(recomputeOverall(WEIGHTS, { pillars: { talent: null, research: 20 } })).toBeNull();
    expect(recomputeOverall(WEIGHTS, { pillars: { talent: 40 } })).toBeNull();
  });
});
