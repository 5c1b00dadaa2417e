import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pillarMedian, pillarPosition, pillarRange } from "@/lib/compare/pillar-landmarks";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";
import { arbitraryGappyCountry } from "./arbitrary-scores";
import { INDIA, PILLARS, RUSSIA, scoresOf } from "./scores-2024";

const countries2024 = loadRankedEdition("global-ai-index", "2024")?.countries ?? [];
const gappy = scoresOf("GAP", 1, null, 20, 1, 1, 1, 1, 1);

describe("pillarPosition", () => {
  it("gives the range that the printed scores alone allow: Russia among 83 in 2024", () => {
    const position = (pillar: string) => pillarPosition("RUS", countries2024, pillar);
    expect(countries2024).toHaveLength(83);
    expect(position("talent")).toEqual({ from: 57, to: 64 });
    expect(position("infrastructure")).toEqual({ from: 42, to: 45 });
    expect(position("operating-environment")).toEqual({ from: 28, to: 30 });
    expect(position("research")).toEqual({ from: 36, to: 45 });
    expect(position("development")).toEqual({ from: 17, to: 20 });
    expect(position("government-strategy")).toEqual({ from: 20, to: 23 });
    expect(position("commercial")).toEqual({ from: 39, to: 43 });
  });

  it("counts only countries that have the pillar", () => {
    // Infrastructure: Russia 20, the gappy country 20, India 15. Talent: India 42, Russia 4.
    expect(pillarPosition("IND", [INDIA, gappy, RUSSIA], "infrastructure")).toEqual({ from: 3, to: 3 });
    expect(pillarPosition("RUS", [INDIA, gappy, RUSSIA], "infrastructure")).toEqual({ from: 1, to: 2 });
    expect(pillarPosition("RUS", [INDIA, gappy, RUSSIA], "talent")).toEqual({ from: 2, to: 2 });
  });

  it("is null where the country is not covered or has no score", () => {
    expect(pillarPosition("PRK", [INDIA, RUSSIA], "talent")).toBeNull();
    expect(pillarPosition("GAP", [INDIA, gappy], "talent")).toBeNull();
    expect(pillarPosition("IND", [INDIA], "unheard-of")).toBeNull();
  });
});

describe("pillarMedian and pillarRange", () => {
  it("leave out whoever has no score", () => {
    // Talent: 42, 4 and nothing; infrastructure: 15, 20, 20
    expect(pillarMedian([INDIA, gappy, RUSSIA], "talent")).toBe(23);
    expect(pillarMedian([INDIA, gappy, RUSSIA], "infrastructure")).toBe(20);
    expect(pillarRange([INDIA, gappy, RUSSIA], "talent")).toEqual({ min: 4, max: 42 });
  });

  it("keep a printed 0", () => {
    expect(pillarRange([{ place: "AAA", pillars: { talent: 0 } }], "talent")).toEqual({ min: 0, max: 0 });
  });

  it("are null where nobody has a score", () => {
    expect(pillarMedian([gappy], "talent")).toBeNull();
    expect(pillarRange([], "talent")).toBeNull();
  });

  it("lie in order: lowest, middle, highest", () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryGappyCountry("AAA")),
        fc.constantFrom(...PILLARS),
        (countries, pillar) => {
          const [middle, range] = [pillarMedian(countries, pillar), pillarRange(countries, pillar)];
          if (middle === null || range === null) {
            expect(middle).toBe(range);
            return;
          }
          expect(middle).toBeGreaterThanOrEqual(range.min);
          expect(middle).toBeLessThanOrEqual(range.max);
        },
      ),
    );
  });
});
