import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementOf, distanceOf, largestDisagreements } from "@/lib/across/agreement";
import { agreementDegree } from "@/lib/across/agreement-degree";
import { loadNewestEditions } from "@/lib/data/load-newest-editions";

const byIndex = new Map(loadNewestEditions().map((loaded) => [loaded.index.id, loaded.rows]));

function agreementOfIndices(a: string, b: string) {
  return agreementOf(byIndex.get(a) ?? [], byIndex.get(b) ?? []);
}

const PAIRS = [
  { a: "ai-preparedness-index", b: "global-ai-index", n: 91, rho: 0.84088, tau: 0.64737, same: 3373 },
  { a: "ai-preparedness-index", b: "global-ai-vibrancy", n: 36, rho: 0.22033, tau: 0.16508, same: 367 },
  {
    a: "ai-preparedness-index",
    b: "government-ai-readiness",
    n: 164,
    rho: 0.88144,
    tau: 0.69999,
    same: 11361,
  },
  { a: "global-ai-index", b: "global-ai-vibrancy", n: 36, rho: 0.81338, tau: 0.6381, same: 516 },
  { a: "global-ai-index", b: "government-ai-readiness", n: 93, rho: 0.93351, tau: 0.77232, same: 3791 },
  { a: "global-ai-vibrancy", b: "government-ai-readiness", n: 36, rho: 0.5964, tau: 0.4381, same: 453 },
];

/** Ranks of their own in two editions: distinct, not starting at 1, over sets that need not be the same. */
const ranks = fc
  .uniqueArray(fc.stringMatching(/^[A-D]{2}$/), { maxLength: 16 })
  .chain((places) =>
    fc
      .uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: places.length, maxLength: places.length })
      .map((taken) => places.map((place, i) => ({ place, rank: taken[i] ?? 0 }))),
  );

describe("agreementOf", () => {
  it.each(PAIRS)("finds ρ $rho and τ-b $tau between $a and $b over $n countries", ({ a, b, ...expected }) => {
    const { n, rho, tau, pairs } = agreementOfIndices(a, b);
    expect(n).toBe(expected.n);
    expect(rho).toBeCloseTo(expected.rho, 4);
    expect(tau).toBeCloseTo(expected.tau, 4);
    expect(pairs).toEqual({ same: expected.same, all: (n * (n - 1)) / 2 });
  });

  it("gives each country its rank among the common ones and among all", () => {
    // India: 71st of the 165 of the AI Preparedness Index, ten of those before it not in the other; 17th of 93.
    const { places } = agreementOfIndices("ai-preparedness-index", "global-ai-index");
    expect(places.find(({ place }) => place === "IND")).toEqual({
      place: "IND",
      ranks: [61, 16],
      inAll: [71, 17],
    });
    expect(places.map(({ ranks: [rank] }) => rank)).toEqual(places.map((_, i) => i + 1));
  });

  it("changes no figure and exchanges the ranks when the two are exchanged", () => {
    fc.assert(
      fc.property(ranks, ranks, (a, b) => {
        const [one, other] = [agreementOf(a, b), agreementOf(b, a)];
        expect(other.n).toBe(one.n);
        expect(other.pairs).toEqual(one.pairs);
        if (one.rho !== null) expect(other.rho).toBeCloseTo(one.rho, 12);
        expect(other.tau).toBe(one.tau);
        for (const {
          place,
          ranks: [x, y],
        } of one.places)
          expect(other.places.find((same) => same.place === place)?.ranks).toEqual([y, x]);
      }),
    );
  });

  it("agrees wholly with itself", () => {
    fc.assert(
      fc.property(ranks, (a) => {
        const { rho, tau, pairs, places } = agreementOf(a, a);
        expect(pairs.same).toBe(pairs.all);
        expect(places.every((place) => distanceOf(place) === 0)).toBe(true);
        if (a.length < 2) expect([rho, tau]).toEqual([null, null]);
        else for (const value of [rho, tau]) expect(value).toBeCloseTo(1, 12);
      }),
    );
  });

  it("lists countries of one rank by their ids, wherever they stand in the edition", () => {
    const equal = ["CC", "AA", "DD", "BB"].map((place) => ({ place, rank: 7 }));
    const { places, rho } = agreementOf(equal, equal);
    expect(places.map(({ place }) => place)).toEqual(["AA", "BB", "CC", "DD"]);
    expect(places[0]).toEqual({ place: "AA", ranks: [1, 1], inAll: [7, 7] });
    expect(rho).toBeNull();
  });

  it("has no figure where the two share no country", () => {
    const a = [{ place: "AA", rank: 1 }];
    const b = [{ place: "BB", rank: 1 }];
    expect(agreementOf(a, b)).toEqual({ n: 0, rho: null, tau: null, pairs: { same: 0, all: 0 }, places: [] });
  });
});

describe("largestDisagreements", () => {
  it("names whose ranks lie furthest apart, of equals who stands higher in one", () => {
    const a = ["AA", "BB", "CC", "DD", "EE"].map((place, i) => ({ place, rank: i + 1 }));
    const b = ["BB", "AA", "EE", "DD", "CC"].map((place, i) => ({ place, rank: i + 1 }));
    const names = largestDisagreements(agreementOf(a, b), 4).map(({ place }) => place);
    expect(names).toEqual(["CC", "EE", "AA", "BB"]);
  });
});

describe("agreementDegree", () => {
  it.each([
    [1, "close"],
    [0.896, "close"],
    [0.894, "broad"],
    [0.7, "broad"],
    [0.69, "part"],
    [0.4, "part"],
    [0.39, "little"],
    [-0.39, "little"],
    [-0.4, "opposite"],
    [-1, "opposite"],
  ] as const)("calls a ρ of %d %s, by its two printed decimals", (rho, degree) => {
    expect(agreementDegree(rho)).toBe(degree);
  });
});
