import { describe, expect, it } from "vitest";
import type { CompareCountry, CompareEdition } from "@/lib/compare/compare-edition";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { compareTitle, decimalsOf, pairSentences, pointsText } from "@/lib/views/compare-sentences";
import { LOCALES_TRIED } from "../../locales-tried";
import { countriesIn, editionOf, editionsIn, pageIn, twoIn } from "../comparison";
import { causalWords, ratioWords, UNFILLED } from "../forbidden-words";

/** How a sentence or a title begins: with a capital, a letter of a script that has none, or a number. */
const START = /^[\p{Lu}\p{Lo}\p{N}]/u;

const FULL_STOPS: Partial<Record<Locale, string>> = { hi: "।", zh: "。" };

const english = pageIn("en").texts;

function sentencesOf(year: string, one: string, other: string, locale: Locale = "en"): string[] {
  const edition = editionOf(year, locale);
  return pairSentences(pageIn(locale).texts, edition, ...twoIn(edition, one, other));
}

function titleOf(year: string, ids: readonly string[], base: string): string {
  const edition = editionOf(year);
  return compareTitle(english, edition, countriesIn(edition, ...ids), base);
}

/** In a language that is tried on a part only, every fifth country. */
const SOME_COUNTRIES = 5;

type Pair = { edition: CompareEdition; a: CompareCountry; b: CompareCountry };

/** Of every edition all pairs of countries, or those of every so many countries. */
function everyPair(locale: Locale, step = 1): Pair[] {
  return editionsIn(locale).flatMap((edition) => {
    const countries = edition.countries.filter((_, i) => i % step === 0);
    return countries.flatMap((a, i) => countries.slice(i + 1).map((b) => ({ edition, a, b })));
  });
}

describe("pairSentences", () => {
  it("2025: China is ahead of India in every printed pillar, which no weights can reverse", () => {
    // 54 > 32, 91 > 14, 64 > 40, 80 > 10, 79 > 2, 84 > 57, 45 > 16
    const [pillars] = sentencesOf("2025", "chn", "ind");
    expect(pillars).toMatch(/^In 2025 China is ahead of India in every printed pillar/);
    expect(pillars).toMatch(/no weights can reverse it\.$/);
  });

  it("2024: India is ahead of Russia in six of seven, and talent accounts for about 6 of the 12 points", () => {
    // talent 1.0162 x 0.1575 x (42 - 4) = 6.08; overall 24 - 12
    expect(sentencesOf("2024", "ind", "rus")).toEqual([
      "In 2024 India is ahead of Russia in 6 of 7 pillars; Russia in infrastructure (20 to 15).",
      "Talent accounts for about 6 of the 12 points between India and Russia.",
    ]);
  });

  it("2024: Brazil and Russia print the same score, and no pillar is said to account for a gap", () => {
    expect(sentencesOf("2024", "bra", "rus")).toEqual([
      "In 2024 Brazil is ahead of Russia in 3 of 7 pillars; Russia in 2; the same score in 2 pillars.",
      "Both print 12, so less than a point separates them.",
    ]);
  });

  it("2025: Brazil is ahead of Russia in six and the same in one, and no part of the point stands out", () => {
    expect(sentencesOf("2025", "bra", "rus")).toEqual([
      "In 2025 Brazil is ahead of Russia in 6 of 7 pillars; the same score in one pillar.",
    ]);
  });

  it("prints the decimals that the edition prints, and begins with a capital", () => {
    expect(sentencesOf("2021", "usa", "rus")[0]).toBe(
      "In 2021 the United States is ahead of Russia in 6 of 7 pillars; Russia in government strategy (90.40 to 77.39).",
    );
    expect(sentencesOf("2021", "chn", "ind")[1]).toBe(
      "Research accounts for about 12 of the 32.56 points between China and India.",
    );
  });

  it("says the decimals that separate two who print the same to hundredths", () => {
    const edition = editionOf("2021");
    const [a, b] = twoIn(edition, "rus", "ind");
    const { overall, texts } = a;
    const level = { ...b, overall, texts: { ...b.texts, overall: texts.overall ?? "" } };
    expect(pairSentences(english, edition, a, level)[1]).toBe(
      "Both print 21.99, so less than 0.01 of a point separates them.",
    );
  });

  it("says of two who print the same in every pillar that they do", () => {
    const edition = editionOf("2024");
    const [a, b] = twoIn(edition, "bra", "rus");
    expect(pairSentences(english, edition, a, { ...b, pillars: a.pillars })).toEqual([
      "The same score in 7 pillars.",
      "Both print 12, so less than a point separates them.",
    ]);
  });

  it("says nothing of pillars where two have none in common, and still compares what both print overall", () => {
    const edition = editionOf("2024");
    const [a, b] = twoIn(edition, "bra", "rus");
    expect(pairSentences(english, edition, a, { ...b, pillars: {} })).toEqual([
      "Both print 12, so less than a point separates them.",
    ]);
  });

  it("calls a country by its code where a newer file has one that the page has no name for", () => {
    const edition = editionOf("2024");
    const { rus, ...places } = english.places;
    expect(rus?.name).toBe("Russia");
    const [pillars] = pairSentences({ ...english, places }, edition, ...twoIn(edition, "ind", "rus"));
    expect(pillars).toBe(
      "In 2024 India is ahead of RUS in 6 of 7 pillars; RUS in infrastructure (20 to 15).",
    );
  });

  it("says the same numbers in Arabic, with the stops of Arabic", () => {
    const [pillars = "", part = ""] = sentencesOf("2024", "ind", "rus", "ar");
    expect(pillars).toContain("الهند أعلى نتيجةً من روسيا");
    expect(pillars.match(/\d+/g)).toEqual(["2024", "6", "7", "20", "15"]);
    expect(part.match(/\d+/g)).toEqual(["6", "12"]);
    expect(pillars).toContain("؛");
    expect(pillars).not.toContain(";");
  });

  it("says the same of a pair from either side, but for two that split evenly", () => {
    for (const edition of editionsIn("en")) {
      const some = edition.countries.filter((_, i) => i % 4 === 0);
      for (const a of some) {
        for (const b of some.filter((one) => one !== a)) {
          const [forth, back] = [
            pairSentences(english, edition, a, b),
            pairSentences(english, edition, b, a),
          ];
          const counts = /in (\w+) of 7 pillars; [^;]* in (\w+)/.exec(forth[0] ?? "");
          if (counts?.[1] !== counts?.[2] || !counts) expect(back).toEqual(forth);
        }
      }
    }
  });

  it.each(FINISHED_LOCALES)(
    "holds of the pairs of every edition, whole and without a forbidden word: %s",
    (locale) => {
      const isTried = LOCALES_TRIED.includes(locale);
      const pairs = everyPair(locale, isTried ? 1 : SOME_COUNTRIES);
      // All: 62 x 61 / 2 + 83 x 82 / 2 + 93 x 92 / 2; of every fifth: 13 x 12 / 2 + 17 x 16 / 2 + 19 x 18 / 2
      const stop = FULL_STOPS[locale] ?? ".";
      expect(pairs).toHaveLength(isTried ? 1891 + 3403 + 4278 : 78 + 136 + 171);
      for (const { edition, a, b } of pairs) {
        const sentences = pairSentences(pageIn(locale).texts, edition, a, b);
        expect(sentences.length).toBeGreaterThanOrEqual(1);
        const text = sentences.join(" ");
        for (const word of [...ratioWords(locale), ...causalWords(locale)]) {
          if (text.includes(word)) expect.fail(`${word}: ${text}`);
        }
        for (const hole of UNFILLED) if (hole.test(text)) expect.fail(`${hole}: ${text}`);
        for (const sentence of sentences) {
          const [end, ...before] = [...sentence].toReversed();
          if (!START.test(sentence) || end !== stop || before[0] === stop) expect.fail(sentence);
        }
      }
    },
    60_000,
  );
});

describe("compareTitle", () => {
  it("asks one country alone for another", () => {
    expect(titleOf("2024", ["rus"], "rus")).toBe("Russia: add a country to compare with");
  });

  it("is of two countries the finding on their pillars", () => {
    expect(titleOf("2024", ["rus", "ind"], "rus")).toBe(
      "In 2024 India is ahead of Russia in 6 of 7 pillars; Russia in infrastructure (20 to 15)",
    );
    expect(titleOf("2025", ["ind", "chn"], "ind")).toBe(
      "In 2025 China is ahead of India in every printed pillar",
    );
  });

  it("is of the five who leads in the pillars and who is nearest to the base", () => {
    const five = ["rus", "usa", "chn", "ind", "bra"];
    // 12 and 12; the next is India with 24
    expect(titleOf("2024", five, "rus")).toBe(
      "The United States has the highest score in every pillar; Russia\u00a0(12) is nearest to Brazil\u00a0(12)",
    );
    // China leads in operating environment, 64 to 47
    expect(titleOf("2025", five, "rus")).toBe(
      "The United States has the highest score in 6 pillars of 7; Russia\u00a0(17) is nearest to Brazil\u00a0(18)",
    );
  });

  it("names two that have no pillar in common side by side", () => {
    const edition = editionOf("2024");
    const [a, b] = twoIn(edition, "usa", "rus");
    expect(compareTitle(english, edition, [a, { ...b, pillars: { talent: null } }], "usa")).toBe(
      "United States and Russia side by side",
    );
  });

  it("lets nobody lead in a pillar of which some score is unknown", () => {
    const edition = editionOf("2024");
    const [usa, ...others] = countriesIn(edition, "usa", "chn", "ind", "bra");
    const [russia] = countriesIn(edition, "rus");
    if (!usa || !russia) throw new Error("two are asked for");
    const unknown = { ...russia, pillars: { ...russia.pillars, talent: null } };
    expect(compareTitle(english, edition, [unknown, usa, ...others], "rus")).toBe(
      "The United States has the highest score in 6 pillars of 7; Russia\u00a0(12) is nearest to Brazil\u00a0(12)",
    );
    const nothing = { ...russia, pillars: {} };
    expect(compareTitle(english, edition, [nothing, usa, ...others], "rus")).toMatch(
      /^None of these alone has the highest score in any pillar; /,
    );
  });

  it("follows the base: another base has another neighbour", () => {
    const five = ["rus", "usa", "chn", "ind", "bra"];
    // 54: 100 is 46 away, 24 is 30 away
    expect(titleOf("2024", five, "chn")).toMatch(/; China\u00a0\(54\) is nearest to India\u00a0\(24\)$/);
  });

  it("does not follow the order of the countries", () => {
    const ids = ["rus", "deu", "chn", "ind", "usa", "fra"];
    expect(titleOf("2024", ids.toReversed(), "deu")).toBe(titleOf("2024", ids, "deu"));
  });

  it("takes the first country for the base where the base is not among them", () => {
    expect(titleOf("2024", ["rus", "usa", "chn"], "khm")).toBe(titleOf("2024", ["rus", "usa", "chn"], "rus"));
  });

  it.each(FINISHED_LOCALES)(
    "is whole and free of forbidden words for three to six countries: %s",
    (locale) => {
      for (const edition of editionsIn(locale)) {
        const step = LOCALES_TRIED.includes(locale) ? 1 : SOME_COUNTRIES;
        for (let i = 0; i + 6 <= edition.countries.length; i += step) {
          for (const size of [3, 4, 5, 6]) {
            const countries = edition.countries.slice(i, i + size);
            const title = compareTitle(pageIn(locale).texts, edition, countries, countries[1]?.id ?? "");
            for (const word of [...ratioWords(locale), ...causalWords(locale)])
              expect(title).not.toContain(word);
            for (const hole of UNFILLED) expect(title).not.toMatch(hole);
            expect(title).toMatch(START);
          }
        }
      }
    },
    30_000,
  );
});

describe("pointsText", () => {
  it("bends points as the number asks", () => {
    expect([0, 1, 2, 12].map((points) => pointsText(english, points, 0))).toEqual([
      "0 points",
      "1 point",
      "2 points",
      "12 points",
    ]);
    expect(pointsText(pageIn("ar").texts, 1, 0)).toBe("نقطة واحدة");
    expect(pointsText(pageIn("ar").texts, 4, 0)).toBe("4 نقاط");
    expect(pointsText(pageIn("ar").texts, 12, 0)).toBe("12 نقطة");
  });

  it("prints the decimals of the edition", () => {
    expect(pointsText(english, 3.1, 2)).toBe("3.10 points");
  });
});

describe("decimalsOf", () => {
  it("counts the decimals of the printed unit", () => {
    expect([1, 0.1, 0.01].map((precision) => decimalsOf({ precision }))).toEqual([0, 1, 2]);
  });
});
