import { describe, expect, it } from "vitest";
import { contributionsAddUp } from "@/lib/data/rules/contributions-add-up";
import { EDITION } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const withContributions = (text: string) =>
  ruleFaultsAfter(contributionsAddUp, [
    EDITION,
    '"facets": { "intensity": 19 } }',
    `"facets": {}, "contributions": ${text} }`,
  ]);

describe("contributions-add-up", () => {
  it("takes rows without contributions, and those whose sum is the overall score", () => {
    expect(withContributions('{ "talent": 10.5, "research": 13.5 }')).toEqual([]);
  });

  it("refuses a sum that is another number", () => {
    expect(withContributions('{ "talent": 10.5, "research": 14 }')).toEqual([
      `data/${EDITION}:21 rows[2].contributions: {"talent":10.5,"research":14}, but they sum to 24.5. Should sum to the overall score, 24.`,
    ]);
  });

  it("refuses a pillar that the edition does not have", () => {
    expect(withContributions('{ "tallent": 10.5, "research": 13.5 }')).toEqual([
      `data/${EDITION}:21 rows[2].contributions.tallent: 10.5, but the edition has no such pillar. Did you mean "talent"?`,
    ]);
  });
});
