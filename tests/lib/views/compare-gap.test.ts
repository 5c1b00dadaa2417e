import { describe, expect, it } from "vitest";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { gapKey, signedText, toGapView } from "@/lib/views/compare-gap";
import { toWaterfalls } from "@/lib/views/compare-page";
import { editionOf, editionsIn, pageIn, twoIn } from "../comparison";
import { causalWords, ratioWords, UNFILLED } from "../forbidden-words";

const english = pageIn("en").texts;

function gapOf(year: string, one: string, other: string) {
  const edition = editionOf(year);
  return toGapView(english, edition, ...twoIn(edition, one, other), "ltr");
}

describe("toGapView", () => {
  it("splits the 12 points between India and Russia in 2024, the larger part first, and names whose weights", () => {
    const gap = gapOf("2024", "rus", "ind");
    if (gap.kind !== "split") throw new Error(gap.text);
    expect(gap.title).toBe("Where to find the 12 points between India and Russia");
    expect(gap.note).toContain("recovered by us from the printed scores");
    expect(gap.note).toContain("0.65 points");
    expect(gap.input.parts.map(({ label, valueText }) => `${label} ${valueText}`)).toEqual([
      "Talent +6.1",
      "Commercial +2.3",
      "Research +1.6",
      "Government strategy +1.1",
      "Operating environment +0.8",
      "Infrastructure −0.5",
      "Development +0.3",
    ]);
    // 1.0162 x 0.1575 x (38 ± 1)
    expect(gap.input.parts[0]?.rangeText).toBe("between +5.9 and +6.2");
    expect(gap.input.remainder.valueText).toBe("+0.1");
    expect(gap.input.total.valueText).toBe("12");
  });

  it("names the weights of 2025 as published, and prints hundredths in 2021", () => {
    const published = gapOf("2025", "ind", "rus");
    expect(published).toMatchObject({ note: expect.stringContaining("weights as published") });
    const fine = gapOf("2021", "ind", "rus");
    expect(fine).toMatchObject({ input: { total: { valueText: "8.37" } } });
  });

  it("does not split what rounding alone could reverse: Brazil and Russia in 2024, and says why", () => {
    expect(gapOf("2024", "bra", "rus")).toEqual({
      kind: "said",
      text: "Brazil and Russia both print 12: the gap is smaller than its own rounding, so there is nothing to split.",
    });
  });

  it("is taken from the one ahead, whichever comes first", () => {
    expect(gapOf("2024", "rus", "ind")).toEqual(gapOf("2024", "ind", "rus"));
  });

  it("says so where a pillar or all weights are unknown", () => {
    const edition = editionOf("2024");
    const [a, b] = twoIn(edition, "ind", "rus");
    expect(toGapView(english, { ...edition, weights: null }, a, b, "ltr")).toEqual({
      kind: "said",
      text: english.words.gapNoWeights,
    });
    const gappy = { ...b, pillars: { ...b.pillars, talent: null } };
    expect(toGapView(english, edition, a, gappy, "ltr")).toEqual({
      kind: "said",
      text: english.words.gapMissing,
    });
  });

  it.each(FINISHED_LOCALES)(
    "is whole and free of forbidden words for every country against Russia: %s",
    (locale) => {
      for (const edition of editionsIn(locale)) {
        for (const { id } of edition.countries) {
          if (id === "rus") continue;
          const gap = toGapView(pageIn(locale).texts, edition, ...twoIn(edition, id, "rus"), "ltr");
          const text =
            gap.kind === "said"
              ? gap.text
              : [
                  gap.title,
                  gap.note,
                  gap.input.summary,
                  ...gap.input.parts.map(({ rangeText }) => rangeText),
                ].join("\n");
          for (const word of [
            ...ratioWords(locale),
            ...causalWords(locale).filter((one) => one !== "because"),
          ]) {
            expect(text).not.toContain(word);
          }
          for (const hole of UNFILLED) expect(text).not.toMatch(hole);
        }
      }
    },
  );
});

describe("toWaterfalls", () => {
  it.each(editionsIn("en").map((edition) => [edition.year, edition] as const))(
    "draws bars and a remainder that sum to the difference, each part within its range: %s",
    (_, edition) => {
      for (const base of ["rus", "usa", "bra"]) {
        const waterfalls = toWaterfalls("en", english, edition, base);
        expect(waterfalls.length).toBeGreaterThan(edition.countries.length / 2);
        for (const { key, input } of waterfalls) {
          const other = key.split(" ").find((id) => id.length === 3 && id !== base) ?? "";
          const [one, two] = twoIn(edition, base, other);
          const sum = input.parts.reduce((total, { value }) => total + value, input.remainder.value);
          expect(input.total.value).toBeCloseTo(Math.abs(one.overall - two.overall), 9);
          expect(sum).toBeCloseTo(input.total.value, 9);
          expect(input.parts).toHaveLength(edition.pillars.length);
          for (const { value, from, to } of input.parts) {
            expect(from).toBeLessThanOrEqual(value);
            expect(to).toBeGreaterThanOrEqual(value);
          }
        }
      }
    },
  );

  it("draws every gap of a base that is wider than a printed unit, and no other", () => {
    const edition = editionOf("2024");
    const keys = toWaterfalls("en", english, edition, "rus").map(({ key }) => key);
    const wide = edition.countries.filter(({ overall }) => Math.abs(overall - 12) >= 1).map(({ id }) => id);
    expect(keys).toEqual(wide.map((id) => gapKey(edition.id, "rus", id)));
  });

  it("cannot be drawn from a base that the edition does not cover", () => {
    expect(() => toWaterfalls("en", english, editionOf("2024"), "zzz")).toThrow(
      "zzz is not in Global AI Index 2024",
    );
  });
});

describe("gapKey", () => {
  it("is the same whichever of the two comes first, and another in another edition", () => {
    expect(gapKey("e", "rus", "bra")).toBe(gapKey("e", "bra", "rus"));
    expect(gapKey("e", "rus", "bra")).not.toBe(gapKey("f", "rus", "bra"));
  });
});

describe("signedText", () => {
  it("has a plus or a true minus, and neither where nothing is left of the number", () => {
    expect(signedText("en", 6.08, 1)).toBe("+6.1");
    expect(signedText("en", -0.457, 1)).toBe("−0.5");
    expect(signedText("en", -0.04, 1)).toBe("0.0");
    expect(signedText("en", 0, 0)).toBe("0");
  });
});
