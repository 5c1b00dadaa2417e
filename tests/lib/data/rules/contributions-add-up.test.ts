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

  it("takes a sum that only binary fractions keep from being the score", () => {
    // 0.1 + 0.2 = 0.30000000000000004
    expect(
      ruleFaultsAfter(
        contributionsAddUp,
        [EDITION, '"overall": 24', '"overall": 0.3'],
        [
          EDITION,
          '"facets": { "intensity": 19 } }',
          '"facets": {}, "contributions": { "talent": 0.1, "research": 0.2 } }',
        ],
      ),
    ).toEqual([]);
  });

  it("refuses parts of a score that is not known", () => {
    expect(
      ruleFaultsAfter(
        contributionsAddUp,
        [EDITION, '"overall": 24', '"overall": null'],
        [EDITION, '"facets": { "intensity": 19 } }', '"facets": {}, "contributions": { "talent": 0 } }'],
      ),
    ).toEqual([
      `data/${EDITION}:21 rows[2].contributions: {"talent":0}, but they sum to 0. Should sum to the overall score, null.`,
    ]);
  });

  it("names the pillars there are where none is nearly the one written", () => {
    expect(withContributions('{ "luck": 10.5, "research": 13.5 }')).toEqual([
      `data/${EDITION}:21 rows[2].contributions.luck: 10.5, but the edition has no such pillar. Should be one of talent, research.`,
    ]);
  });

  it("refuses a pillar that the edition does not have", () => {
    expect(withContributions('{ "tallent": 10.5, "research": 13.5 }')).toEqual([
      `data/${EDITION}:21 rows[2].contributions.tallent: 10.5, but the edition has no such pillar. Did you mean "talent"?`,
    ]);
  });
});
