import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadPlace } from "@/lib/data/load";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { placeName, placeSearchWords } from "@/lib/i18n/place-name";
import { matchesQuery, toSearchText } from "@/lib/ranking/search-text";
import { LOADED } from "../global-ai-index-2024";

const finds = (query: string, text: string) => matchesQuery(query, toSearchText(text));

const places = LOADED.countries.map(({ place }) => loadPlace(place));

describe("toSearchText", () => {
  it("drops accents and case", () => {
    expect(toSearchText("Türkiye")).toBe("turkiye");
    expect(toSearchText("CÔTE")).toBe("cote");
  });

  it("reads hyphens, dots, commas and apostrophes as one blank", () => {
    expect(toSearchText(" Guinea-Bissau, d’Ivoire. ")).toBe("guinea bissau d ivoire");
  });

  it("changes nothing when applied twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(toSearchText(toSearchText(text))).toBe(toSearchText(text));
      }),
    );
  });
});

describe("matchesQuery", () => {
  it("finds by the beginning, the middle and a later word", () => {
    expect(finds("russ", "Russia")).toBe(true);
    expect(finds("ssi", "Russia")).toBe(true);
    expect(finds("arabia", "Saudi Arabia")).toBe(true);
  });

  it("finds words in any order, and only where all of them stand", () => {
    expect(finds("korea south", "South Korea")).toBe(true);
    expect(finds("korea north", "South Korea")).toBe(false);
  });

  it("finds with or without accents, in either case", () => {
    expect(finds("turkiye", "Türkiye")).toBe(true);
    expect(finds("TÜRKIYE", "turkiye")).toBe(true);
  });

  it.each([
    ["الامارات العربيه المتحده", "الإمارات العربية المتحدة"],
    ["اسبانيا", "إسبانيا"],
    ["المملكه المتحده", "المملكة المتحدة"],
    ["اذربيجان", "أذربيجان"],
    ["ايرلندا", "أيرلندا"],
  ])("finds %s, as many type it, for %s, and the other way round", (typed, name) => {
    expect(finds(typed, name)).toBe(true);
    expect(finds(name, typed)).toBe(true);
  });

  it("finds with vowel signs and elongation as without", () => {
    expect(finds("رُوسِيَا", "روسيا")).toBe(true);
    expect(finds("روســيا", "روسيا")).toBe(true);
  });

  it("finds Arabic letters whether their hamza is composed or combining", () => {
    expect(finds("إسبانيا".normalize("NFD"), "إسبانيا")).toBe(true);
  });

  it.each(["", "   ", "-"])("finds everybody while nothing is asked: %j", (query) => {
    expect(finds(query, "Russia")).toBe(true);
  });

  it("finds nobody by a word that stands in no name", () => {
    expect(places.filter((place) => finds("atlantis", placeSearchWords(place).join(" ")))).toEqual([]);
  });

  it("finds each of the 83 countries by its name in every language and by both of its codes", () => {
    expect(places).toHaveLength(83);
    for (const place of places) {
      const text = placeSearchWords(place).join(" ");
      const names = FINISHED_LOCALES.map((locale) => placeName(locale, place));
      for (const query of [...names, place.id, place.alpha2, place.id.toLowerCase()]) {
        expect(finds(query, text), `${query} finds ${place.id}`).toBe(true);
      }
    }
  });

  it("finds only Russia by its name, in either language", () => {
    for (const query of ["russia", "روسيا"]) {
      const found = places.filter((place) => finds(query, placeSearchWords(place).join(" ")));
      expect(found.map(({ id }) => id)).toEqual(["RUS"]);
    }
  });
});
