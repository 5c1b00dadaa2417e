import { describe, expect, it } from "vitest";
import { bySubject, INDICATOR_SUBJECTS, isRankedBy } from "@/lib/country/indicator-rules";
import { indicatorStanding } from "@/lib/country/indicator-standing";
import { loadIndicators } from "@/lib/data/load";
import { dataWord, nameKey } from "@/lib/i18n/data-word";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";

const series = {
  id: "test",
  values: [
    { place: "AAA", year: 2023, value: 9 },
    { place: "AAA", year: 2024, value: 5 },
    { place: "BBB", year: 2024, value: 7 },
    { place: "CCC", year: 2024, value: 5 },
    { place: "EUU", year: 2024, value: 100 },
  ],
};

function isCounted(place: string): boolean {
  return place !== "EUU";
}

describe("indicatorStanding", () => {
  it("takes the newest value and ranks it among those of that year, equals sharing a rank", () => {
    expect(indicatorStanding(series, "AAA", isCounted)).toEqual({ value: 5, year: 2024, rank: 2, count: 3 });
    expect(indicatorStanding(series, "CCC", isCounted)).toMatchObject({ rank: 2, count: 3 });
  });

  it("finds the newest value wherever it stands", () => {
    const reversed = { ...series, values: series.values.toReversed() };
    expect(indicatorStanding(reversed, "AAA", isCounted)).toMatchObject({ value: 5, year: 2024 });
  });

  it("ranks nobody in a year that fewer than half have reached", () => {
    const early = { ...series, values: [...series.values, { place: "AAA", year: 2025, value: 6 }] };
    expect(indicatorStanding(early, "AAA", isCounted)).toEqual({
      value: 6,
      year: 2025,
      rank: null,
      count: 1,
    });
  });

  it("is null where nothing is known, which is not zero", () => {
    expect(indicatorStanding(series, "ZZZ", isCounted)).toBeNull();
  });

  it("stops before India's patent applications break off", () => {
    const patents = loadIndicators().find(({ id }) => id === "cset-ai-patent-applications");
    if (!patents) throw new Error("data/ has no patent applications");
    expect(patents.values).toContainEqual({ place: "IND", year: 2019, value: 10 });
    expect(indicatorStanding(patents, "IND", isCounted)).toMatchObject({ value: 270, year: 2018 });
    expect(isRankedBy(patents.id)).toBe(false);
  });
});

describe("the subjects of indicators", () => {
  it("name every indicator of the data once", () => {
    const named = INDICATOR_SUBJECTS.flatMap(({ ids }): readonly string[] => ids);
    expect([...named].sort()).toEqual(
      loadIndicators()
        .map(({ id }) => id)
        .sort(),
    );
  });

  it("put a new one last, under its own head", () => {
    const groups = bySubject([{ id: "brand-new" }, { id: "top500-rmax" }]);
    expect(groups.map(({ subject, indicators }) => [subject, indicators.length])).toEqual([
      ["computing", 1],
      ["other", 1],
    ]);
  });

  it.each(FINISHED_LOCALES)("have a word for every unit: %s", (locale) => {
    const units = [...new Set(loadIndicators().map(({ unit }) => unit))];
    const wordless = units.filter(
      (unit) => unit !== "0, 50 or 100" && !dataWord(locale, "units", nameKey(unit)),
    );
    expect(wordless).toEqual([]);
  });
});
