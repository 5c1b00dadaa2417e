import { describe, expect, it } from "vitest";
import { weightedArithmeticMean, weightedGeometricMean } from "@/lib/ranking/aggregate";
import { minMax } from "@/lib/ranking/normalise";
import { standardRanks } from "@/lib/ranking/ranks";
import published from "../../fixtures/reference/human-development-index-2022.json";

const { goalposts, countries } = published;
/** No country comes near it. */
const FLOOR = 0.01;

/** UNDP, technical note 1: the geometric mean of health, education and the logarithm of income, each capped at 1. */
function humanDevelopment(country: (typeof countries)[number]): number {
  const { lifeExpectancy, expectedSchooling, meanSchooling, income } = goalposts;
  const schooling = [
    minMax(country.expectedSchooling, expectedSchooling),
    minMax(country.meanSchooling, meanSchooling),
  ];
  const dimensions = [
    minMax(country.lifeExpectancy, lifeExpectancy),
    weightedArithmeticMean(schooling, [1, 1]),
    minMax(Math.log(country.income), { min: Math.log(income.min), max: Math.log(income.max) }),
  ];
  return weightedGeometricMean(dimensions, [1, 1, 1], FLOOR);
}

/** As printed: three decimals. */
function printed(country: (typeof countries)[number]): number {
  return Number(humanDevelopment(country).toFixed(3));
}

describe("the Human Development Index 2022, UNDP, first fourteen countries", () => {
  it.each(countries)("gives $country $index, all three decimals", (country) => {
    expect(printed(country)).toBe(country.index);
  });

  it("ranks the rounded values, equal ones alike: Denmark and Sweden 5th, Germany and Ireland 7th", () => {
    expect(standardRanks(countries.map(printed))).toEqual(countries.map(({ rank }) => rank));
  });

  it("would rank otherwise by the full values", () => {
    expect(standardRanks(countries.map(humanDevelopment))).not.toEqual(countries.map(({ rank }) => rank));
  });
});
