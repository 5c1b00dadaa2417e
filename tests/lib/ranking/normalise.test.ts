import fc from "fast-check";
import { mean } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { aroundReference, goalpostsOf, minMax, toReference, zScores } from "@/lib/ranking/normalise";
import { standardRanks } from "@/lib/ranking/ranks";
import table15 from "../../fixtures/reference/handbook-table-15.json";
import { expectPrinted } from "./expect-printed";

const { countries } = table15;
const values = countries.map(({ value }) => value);

/** Two values or more, not all equal. */
const spread = fc
  .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 })
  .filter((list) => new Set(list).size > 1);

describe("OECD/JRC Handbook 2008, Table 15: years of schooling in 23 countries", () => {
  it("z-scores, by the sample's standard deviation", () => {
    const found = zScores(values);
    for (const [i, { z, country }] of countries.entries())
      expectPrinted(found[i] ?? Number.NaN, z, 2, country);
  });

  it("min-max over the countries shown", () => {
    const goalposts = goalpostsOf(values);
    expect(goalposts).toEqual({ min: 7.1, max: 12 });
    for (const row of countries) expectPrinted(minMax(row.value, goalposts), row.minMax, 2, row.country);
  });

  it("ranks from the lowest up, equal values at the least of theirs", () => {
    expect(standardRanks(values.map((value) => -value))).toEqual(countries.map(({ rank }) => rank));
  });

  it("percentiles: those ranks as a share of the 23", () => {
    const ranks = standardRanks(values.map((value) => -value));
    for (const [i, { percentile, country }] of countries.entries())
      expectPrinted(((ranks[i] ?? 0) / 23) * 100, percentile, 1, country);
  });

  it("distance to the mean and to the best", () => {
    for (const { value, toMean, toBest, country } of countries) {
      expectPrinted(toReference(value, mean(values)), toMean, 2, country);
      expectPrinted(toReference(value, 12), toBest, 2, country);
    }
  });

  it("above or below the mean, by a band of 20 per cent", () => {
    expect(values.map((value) => aroundReference(value, mean(values), 0.2))).toEqual(
      countries.map(({ aroundMean }) => aroundMean),
    );
  });
});

describe("minMax", () => {
  it("counts what lies beyond a fixed goalpost as at it", () => {
    const goalposts = { min: 20, max: 85 };
    expect([10, 20, 52.5, 85, 90].map((value) => minMax(value, goalposts))).toEqual([0, 0, 0.5, 1, 1]);
  });

  it("gives the least 0, the greatest 1 and keeps the order, over the values themselves", () => {
    fc.assert(
      fc.property(spread, (list) => {
        const goalposts = goalpostsOf(list);
        const found = list.map((value) => minMax(value, goalposts));
        expect([Math.min(...found), Math.max(...found)]).toEqual([0, 1]);
        expect(standardRanks(found)).toEqual(standardRanks(list));
      }),
    );
  });

  it("refuses goalposts with nothing between them", () => {
    expect(() => minMax(1, { min: 1, max: 1 })).toThrow(RangeError);
    expect(() => minMax(1, { min: Number.NaN, max: 1 })).toThrow(RangeError);
    expect(() => goalpostsOf([])).toThrow(RangeError);
  });
});

describe("zScores", () => {
  it("have the mean 0 and the sample's standard deviation 1, n - 1 and not n", () => {
    // Of -1, 0, 1 the squares sum to 2: divided by n - 1 = 2 that is 1.
    expect(zScores([9, 10, 11])).toEqual([-1, 0, 1]);
  });

  it("do not change when all values are shifted and stretched", () => {
    fc.assert(
      fc.property(
        spread,
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: -999, max: 999 }),
        (list, by, shift) => {
          const [before, after] = [zScores(list), zScores(list.map((value) => value * by + shift))];
          for (const [i, z] of before.entries()) expect(after[i]).toBeCloseTo(z, 9);
        },
      ),
    );
  });

  it.each([[[]], [[3]], [[2, 2, 2]]])("refuses %j, which does not differ", (list) => {
    expect(() => zScores(list)).toThrow(RangeError);
  });
});

describe("toReference", () => {
  it("refuses the reference 0", () => {
    expect(() => toReference(1, 0)).toThrow(RangeError);
  });
});

describe("aroundReference", () => {
  it("counts both edges of the band as within it", () => {
    // 20 per cent around 10: from 8 to 12
    expect([7.9, 8, 10, 12, 12.1].map((value) => aroundReference(value, 10, 0.2))).toEqual([-1, 0, 0, 0, 1]);
  });
});
