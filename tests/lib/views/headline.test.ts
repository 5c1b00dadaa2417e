import { describe, expect, it } from "vitest";
import { loadPlace } from "@/lib/data/load";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { placeNameAtStart } from "@/lib/i18n/place-name";
import { translator } from "@/lib/i18n/translate";
import { headline, sameScoreSentence } from "@/lib/views/headline";
import { ratioWords } from "../forbidden-words";
import { countryOf, LOADED } from "../global-ai-index-2024";

type Words = Partial<Record<Locale, Record<string, string>>>;

/** Arabic says one and two points in words, and the ranks up to the tenth; Hindi some of the first ranks. */
const POINTS_IN_WORDS: Words = { ar: { 1: "نقطة واحدة", 2: "نقطتين" } };
const RANK_IN_WORDS: Words = {
  ar: {
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
  },
  hi: { 1: "पहले", 2: "दूसरे", 3: "तीसरे", 4: "चौथे", 6: "छठे" },
};

/** The word that the language has for the number, or null where it writes digits. */
function wordFor(locale: Locale, value: number, words: Words): string | null {
  return words[locale]?.[value] ?? null;
}

function ordinal(rank: number): string {
  const suffix = { one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" };
  return `${rank}${suffix[new Intl.PluralRules("en", { type: "ordinal" }).select(rank)]}`;
}

const numbersIn = (text: string | null) => (text?.match(/\d+/g) ?? []).map(Number);

const inOrder = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

const headlineOf = (locale: Locale, place: string) =>
  headline(locale, loadPlace(place), countryOf(place), LOADED);

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
      const numbers = [
        ...(rankWord ? [] : [rank]),
        83,
        ...(scoreWord ? [] : [overall]),
        ...(rank === 1 ? [] : [100]),
      ];
      // Chinese says the count before the rank.
      expect(inOrder(numbersIn(text)), text).toEqual(inOrder(numbers));
    }
  });

  it.each(FINISHED_LOCALES)("never says a ratio, a share or a tie: %s", (locale) => {
    for (const { place } of LOADED.countries) {
      for (const word of ratioWords(locale)) expect(headlineOf(locale, place)).not.toContain(word);
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

  it("says the rank alone where we do not hold the scores of all", () => {
    const partial = loadRankedEdition("global-ai-index", "2023");
    const brazil = partial?.rows.find(({ place }) => place === "BRA");
    if (!partial || !brazil) throw new Error("data/ has no Brazil in the Global AI Index 2023");
    expect(headline("en", loadPlace("BRA"), brazil, partial)).toBe("Brazil is 35th of 62 in AI");
    expect(numbersIn(headline("ar", loadPlace("BRA"), brazil, partial))).toEqual([35, 62]);
  });

  it("names what an index is about, and prints its scores at its own scale", () => {
    const imf = loadRankedEdition("ai-preparedness-index", "2023");
    const russia = imf?.rows.find(({ place }) => place === "RUS");
    if (!imf || !russia) throw new Error("data/ has no Russia in the AI Preparedness Index 2023");
    expect(headline("en", loadPlace("RUS"), russia, imf)).toBe(
      `Russia is ${ordinal(russia.rank)} of 165 in AI preparedness, with 0.5592 points where the leader has 0.8006`,
    );
  });
});

describe("sameScoreSentence", () => {
  it("is for Russia the score, the ranks it allows and who ordered them", () => {
    expect(sameScoreSentence("en", countryOf("RUS"), LOADED)).toBe(
      "12: 30th to 33rd; ordered by the publisher before rounding",
    );
    expect(numbersIn(sameScoreSentence("ar", countryOf("RUS"), LOADED))).toEqual([12, 30, 33]);
  });

  it("says that the order is ours where the publisher prints no ranks", () => {
    const ranked = { ...LOADED, edition: { ...LOADED.edition, rankedBy: "us" as const } };
    expect(sameScoreSentence("en", countryOf("RUS"), ranked)).toBe(
      "12: 30th to 33rd; ordered by us from the unrounded figures",
    );
  });

  it("is null where nobody else prints the score", () => {
    expect(sameScoreSentence("en", countryOf("CHN"), LOADED)).toBeNull();
  });

  it.each(FINISHED_LOCALES)("never says a ratio, a share or a tie: %s", (locale) => {
    const sentences = LOADED.countries.flatMap((country) => sameScoreSentence(locale, country, LOADED) ?? []);
    expect(sentences.length).toBeGreaterThan(50);
    for (const word of ratioWords(locale)) expect(sentences.join("\n")).not.toContain(word);
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
