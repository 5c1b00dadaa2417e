import { describe, expect, it } from "vitest";
import { loadPlace } from "@/lib/data/load";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { placeNameAtStart } from "@/lib/i18n/place-name";
import { translator } from "@/lib/i18n/translate";
import { headline, sameScoreSentence } from "@/lib/views/headline";
import { FORBIDDEN } from "../forbidden-words";
import { countryOf, LOADED, RANKED } from "../global-ai-index-2024";

/** Arabic says one and two points in words, and the ranks up to the tenth. */
const POINTS_IN_WORDS: Record<string, string> = { 1: "نقطة واحدة", 2: "نقطتين" };
const RANK_IN_WORDS: Record<string, string> = {
  1: "الأولى",
  2: "الثانية",
  3: "الثالثة",
  4: "الرابعة",
  5: "الخامسة",
  6: "السادسة",
  7: "السابعة",
  8: "الثامنة",
  9: "التاسعة",
  10: "العاشرة",
};

/** The word that the language has for the number, or null where it writes digits. */
function wordFor(locale: Locale, value: number, words: Record<string, string>): string | null {
  return locale === "ar" ? (words[value] ?? null) : null;
}

const numbersIn = (text: string | null) => (text?.match(/\d+/g) ?? []).map(Number);

const headlineOf = (locale: Locale, place: string) =>
  headline(locale, loadPlace(place), countryOf(place), RANKED);

describe("headline", () => {
  it.each(FINISHED_LOCALES)("says name, rank, count and score of each of the 83 countries: %s", (locale) => {
    expect(LOADED.countries).toHaveLength(83);
    for (const { place, rank, overall } of LOADED.countries) {
      const text = headlineOf(locale, place);
      const [rankWord, scoreWord] = [
        wordFor(locale, rank, RANK_IN_WORDS),
        wordFor(locale, overall, POINTS_IN_WORDS),
      ];
      expect(text).toContain(placeNameAtStart(locale, loadPlace(place)));
      expect(text).toContain(rankWord ?? "");
      expect(text).toContain(scoreWord ?? "");
      expect(numbersIn(text), text).toEqual([
        ...(rankWord ? [] : [rank]),
        83,
        ...(scoreWord ? [] : [overall]),
        ...(rank === 1 ? [] : [100]),
      ]);
    }
  });

  it.each(FINISHED_LOCALES)("never says a ratio, a share or a tie: %s", (locale) => {
    for (const { place } of LOADED.countries) {
      for (const word of FORBIDDEN[locale]) expect(headlineOf(locale, place)).not.toContain(word);
    }
  });

  it("is for Russia the sentence that the site started from", () => {
    expect(headlineOf("en", "RUS")).toBe(
      "Russia is 31st of 83 in AI, with 12 points where the leader has 100",
    );
  });

  it("is for Russia in Arabic the same statement: the numbers 31, 83, 12 and 100 in this order", () => {
    const text = headlineOf("ar", "RUS");
    expect(text).toMatch(/^روسيا في المرتبة/);
    expect(numbersIn(text)).toEqual([31, 83, 12, 100]);
  });

  it("does not set the leader against itself", () => {
    expect(headlineOf("en", "USA")).toBe("The United States is 1st of 83 in AI, with 100 points");
    // in Arabic its rank is a word: the count and its own score are all the numbers there are
    expect(numbersIn(headlineOf("ar", "USA"))).toEqual([83, 100]);
  });

  it("has no sentence for an edition in which nobody is ranked", () => {
    expect(() => headline("en", loadPlace("RUS"), countryOf("RUS"), { countries: [], precision: 1 })).toThrow(
      "an edition without a ranked country has no headline",
    );
  });
});

describe("sameScoreSentence", () => {
  it("is for Russia the score, the ranks it allows and who ordered them", () => {
    expect(sameScoreSentence("en", countryOf("RUS"), 1)).toBe(
      "12: 30th to 33rd; ordered by the publisher before rounding",
    );
    expect(numbersIn(sameScoreSentence("ar", countryOf("RUS"), 1))).toEqual([12, 30, 33]);
  });

  it("is null where nobody else prints the score", () => {
    expect(sameScoreSentence("en", countryOf("CHN"), 1)).toBeNull();
  });

  it.each(FINISHED_LOCALES)("never says a ratio, a share or a tie: %s", (locale) => {
    const sentences = LOADED.countries.flatMap((country) => sameScoreSentence(locale, country, 1) ?? []);
    expect(sentences.length).toBeGreaterThan(50);
    for (const word of FORBIDDEN[locale]) expect(sentences.join("\n")).not.toContain(word);
  });
});

describe("the title written by hand above the five countries of the home page", () => {
  const title = translator("en")("home.fiveTitle");

  it("holds: China stands apart, 46 points below the leader and 22 above the third", () => {
    expect(title).toContain("China stands apart");
    const china = countryOf("CHN");
    expect(china.rank).toBe(2);
    // 100 - 54 = 46 above it, 54 - 32 = 22 below it; nobody else is within 20
    const near = LOADED.countries.filter(({ overall }) => Math.abs(overall - china.overall) <= 20);
    expect(near.map(({ place }) => place)).toEqual(["CHN"]);
  });

  it("holds: India beats China on talent, 42 to 26", () => {
    expect(title).toContain("India beats it on talent");
    expect([countryOf("IND").pillars.talent, countryOf("CHN").pillars.talent]).toEqual([42, 26]);
  });

  it("holds: less than a point separates Brazil from Russia, which both print 12 in whole points", () => {
    expect(title).toContain("less than a point separates Brazil from Russia");
    expect(LOADED.edition.precision).toBe(1);
    expect([countryOf("BRA").overall, countryOf("RUS").overall]).toEqual([12, 12]);
  });

  it("says the same three things in Arabic", () => {
    for (const name of ["الصين", "الهند", "المواهب", "البرازيل", "روسيا", "أقل من نقطة"]) {
      expect(translator("ar")("home.fiveTitle")).toContain(name);
    }
  });
});
