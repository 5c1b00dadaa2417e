import { describe, expect, it } from "vitest";
import { loadPlaces } from "@/lib/data/load";
import { FINISHED_LOCALES, languageOf, type Script } from "@/lib/i18n/locales";
import { placeName, placeNameAtStart, placeNameInSentence, placeSearchWords } from "@/lib/i18n/place-name";
import overrides from "@/messages/place-names.json";

const SCRIPT: Record<Script, RegExp> = {
  latin: /^[\p{Script=Latin}\p{M}\p{P} ]+$/u,
  arabic: /^[\p{Script=Arabic}\p{M}\p{P} ]+$/u,
  cyrillic: /^[\p{Script=Cyrillic}\p{M}\p{P} ]+$/u,
  han: /^[\p{Script=Han}\p{P}]+$/u,
  devanagari: /^(?:[\p{Script=Devanagari}\p{M}\p{P} ]|\u200d)+$/u,
};

const places = loadPlaces();

describe("placeName", () => {
  it.each(FINISHED_LOCALES)("names every place of the data in the script of the language: %s", (locale) => {
    expect(places.length).toBeGreaterThanOrEqual(83);
    const { script } = languageOf(locale);
    for (const place of places) expect(placeName(locale, place), place.id).toMatch(SCRIPT[script]);
  });

  it.each(FINISHED_LOCALES)("gives no two places the same name: %s", (locale) => {
    const names = places.map((place) => placeName(locale, place));
    expect(new Set(names).size).toBe(places.length);
  });

  it("uses the CLDR name, or ours where CLDR's reads oddly", () => {
    expect(placeName("en", { id: "RUS", alpha2: "RU" })).toBe("Russia");
    expect(placeName("ar", { id: "RUS", alpha2: "RU" })).toBe("روسيا");
    expect(placeName("en", { id: "HKG", alpha2: "HK" })).toBe("Hong Kong");
    expect(placeName("ar", { id: "HKG", alpha2: "HK" })).toBe("هونغ كونغ");
  });

  it("throws for a code that CLDR does not name, so that no page shows a bare code", () => {
    expect(() => placeName("en", { id: "QQQ", alpha2: "QQ" })).toThrow("CLDR has no en name for QQQ (QQ)");
  });

  it("has no override for a place that the data does not know", () => {
    const named = Object.values(overrides).flatMap((ofLanguage) => Object.keys(ofLanguage));
    expect(named.length).toBeGreaterThan(10);
    expect(places.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
    expect(FINISHED_LOCALES).toEqual(expect.arrayContaining(Object.keys(overrides)));
  });
});

describe("placeNameInSentence", () => {
  it("has the article that the language asks for within a sentence, and none in a list", () => {
    expect(placeNameInSentence("en", { id: "USA", alpha2: "US" })).toBe("the United States");
    expect(placeName("en", { id: "USA", alpha2: "US" })).toBe("United States");
  });

  it("is the plain name everywhere else", () => {
    expect(placeNameInSentence("en", { id: "RUS", alpha2: "RU" })).toBe("Russia");
    expect(placeNameInSentence("en", { id: "HKG", alpha2: "HK" })).toBe("Hong Kong");
  });
});

describe("placeNameAtStart", () => {
  it("begins a sentence as the language does: The United States", () => {
    expect(placeNameAtStart("en", { id: "USA", alpha2: "US" })).toBe("The United States");
    expect(placeNameAtStart("en", { id: "RUS", alpha2: "RU" })).toBe("Russia");
  });
});

describe("placeSearchWords", () => {
  it("holds the names in all finished languages and both codes", () => {
    expect(placeSearchWords({ id: "RUS", alpha2: "RU" })).toEqual([
      ...["Russia", "روسيا", "Россия", "俄罗斯", "रूस", "Rússia"],
      ...["RUS", "RU"],
    ]);
  });
});
