import { describe, expect, it } from "vitest";
import { extentOf, ranksAcross } from "@/lib/compare/ranks-across";

const row = (place: string, rank: number | null) => ({ place, rank });

const SCORES = { rows: [row("USA", 1), row("CHN", 2), row("MAC", null), row("RUS", 3), row("IND", 3)] };
const READINESS = { rows: [row("RUS", 9), row("VAT", 10), row("USA", 20), row("IND", 30)] };

describe("ranksAcross", () => {
  it("ranks the countries that all editions rank anew, each in the order of its own edition", () => {
    const { n, common } = ranksAcross([SCORES, READINESS]);
    expect(n).toBe(3);
    expect(common).toEqual({ usa: [1, 2], rus: [2, 1], ind: [2, 3] });
  });

  it("keeps every published rank, and tells who is listed without one from who is not covered", () => {
    const [scores, readiness] = ranksAcross([SCORES, READINESS]).published;
    expect(scores).toEqual({ usa: 1, chn: 2, mac: null, rus: 3, ind: 3 });
    expect(readiness).toEqual({ rus: 9, vat: 10, usa: 20, ind: 30 });
  });

  it("has nobody in common where one edition ranks nobody of the other", () => {
    expect(ranksAcross([SCORES, { rows: [row("VAT", 1)] }])).toMatchObject({ n: 0, common: {} });
  });
});

describe("extentOf", () => {
  it("is the best and the worst rank, and none where there are no ranks", () => {
    expect(extentOf([28, 33, 31, 28])).toEqual({ from: 28, to: 33 });
    expect(extentOf([])).toBeNull();
    expect(extentOf(undefined)).toBeNull();
  });
});
