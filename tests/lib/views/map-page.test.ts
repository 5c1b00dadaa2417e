import { describe, expect, it } from "vitest";
import { loadIndices, loadPlaces } from "@/lib/data/load";
import { loadNewestWholeEdition } from "@/lib/data/load-newest-editions";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { toMapPage } from "@/lib/views/map-page";
import { countByRegion, topByRegion } from "@/lib/views/map-regions";
import { ratioWords, UNFILLED } from "../forbidden-words";

const INDICES = loadIndices().map(({ id }) => id);

function mapped(index: string) {
  const loaded = loadNewestWholeEdition(index);
  if (!loaded) throw new Error(`no edition of ${index} to map`);
  return loaded;
}

const viewOf = (locale: Locale, index: string) => toMapPage(locale, mapped(index), loadPlaces());
const globalIndex = viewOf("en", "global-ai-index");
const oxford = viewOf("en", "government-ai-readiness");

describe("toMapPage", () => {
  it("says in its title where the highest class lies", () => {
    expect(globalIndex.title).toBe("Of the top 20 countries, 9 are in Europe and 8 in Asia");
    expect(oxford.title).toBe("Of the top 39 countries, 23 are in Europe and 10 in Asia");
    expect(viewOf("ar", "global-ai-index").title.match(/\d+/g)).toEqual(["20", "9", "8"]);
  });

  it("accounts for each of the highest class, whoever the UN lists in no region among them", () => {
    expect(globalIndex.regions).toBe(
      "The highest class holds these 20. By the regions of the United Nations, 9 are in Europe, 8 in Asia, " +
        "2 in the Americas and 1 in no region of that list. None is in Africa or in Oceania.",
    );
  });

  it("names the edition and its scale, and says in a sentence what is drawn", () => {
    expect(globalIndex.kicker).toMatch(/^Global AI Index, 2025 edition · 93 countries/);
    expect(globalIndex.subtitle).toContain("from 0 to 100");
    expect(globalIndex.summary).toBe(
      "World map of Global AI Index 2025 in five classes of the overall score. " +
        "Of the top 20 countries, 9 are in Europe and 8 in Asia.",
    );
  });

  it("says how many countries are covered, and whose lines are drawn", () => {
    expect(globalIndex.coverage).toMatch(
      /^93 countries are ranked; 92 of the 195 members and observers of the United Nations are among them\./,
    );
    expect(globalIndex.lines).toContain("Natural Earth 4.1.0 (public domain), as they are de facto");
    expect(globalIndex.lines).toContain("world-\u2060atlas\u00a02.0.2 (ISC licence)");
    expect(globalIndex.lines).toContain("takes no position");
  });

  it("gives a class its scores and its number, the highest first", () => {
    expect(globalIndex.classes.map(({ level, scores, count }) => [level, scores, count])).toEqual([
      [4, "20 to 100", "20 countries"],
      [3, "15 to 19", "20 countries"],
      [2, "11 to 14", "22 countries"],
      [1, "9 to 10", "18 countries"],
      [0, "5 to 8", "13 countries"],
    ]);
  });

  it("gives one score to a class in which all print the same", () => {
    const loaded = mapped("global-ai-index");
    const countries = loaded.countries.map((country) => ({ ...country, overall: 50 }));
    const { classes } = toMapPage("en", { ...loaded, countries }, loadPlaces());
    expect(classes.map(({ scores, count }) => [scores, count])).toEqual([["50", "93 countries"]]);
  });

  it("cannot be drawn with a place that is not among ours", () => {
    const places = loadPlaces().filter(({ id }) => id !== "RUS");
    expect(() => toMapPage("en", mapped("global-ai-index"), places)).toThrow("There is no place RUS.");
  });

  it("prints scores as the ranking does, where a workbook gives every digit too", () => {
    expect(viewOf("en", "global-ai-vibrancy").classes[0]?.scores).toBe("16.06 to 78.60");
  });

  it("names a place with rank and score, and leads to its row and its page", () => {
    expect(globalIndex.classes.flatMap(({ places }) => places).find(({ id }) => id === "rus")).toMatchObject({
      name: "Russia",
      title: "Russia: 29th, 17",
      row: "/en/rankings/global-ai-index/2025/#rus",
      page: "/en/countries/rus/",
    });
  });

  it("says of who is on the map and not in the edition that it is not ranked", () => {
    expect(globalIndex.unranked.named.find(({ id }) => id === "lbn")?.title).toBe("Lebanon: not ranked");
    expect(oxford.unranked.named.map(({ id }) => id)).toContain("vat");
    expect(oxford.unranked.named.find(({ id }) => id === "vat")?.dot).not.toBeNull();
  });

  it.each(INDICES)(
    "puts everyone that %s ranks into one class, and nobody of them among the unranked",
    (index) => {
      const { classes, unranked } = viewOf("en", index);
      const drawn = classes.flatMap(({ places }) => places.map(({ id }) => id));
      expect(drawn).toEqual(mapped(index).countries.map(({ place }) => place.toLowerCase()));
      expect(unranked.named.filter(({ id }) => drawn.includes(id))).toEqual([]);
    },
  );

  it.each(FINISHED_LOCALES)("has every word, and none that scores do not bear: %s", (locale) => {
    for (const index of INDICES) {
      const { world, classes, unranked, figure, ...texts } = viewOf(locale, index);
      const all = [
        ...Object.values(texts),
        figure.source,
        figure.table.text,
        ...classes.flatMap(({ scores, count, places }) => [
          scores,
          count,
          ...places.map(({ title }) => title),
        ]),
        ...unranked.named.map(({ title }) => title),
      ];
      for (const text of all) {
        expect(text).not.toBe("");
        for (const unfilled of UNFILLED) expect(text).not.toMatch(unfilled);
        for (const word of ratioWords(locale)) expect(text).not.toContain(word);
      }
    }
  });
});

describe("countByRegion", () => {
  it("counts the most first and leaves out a place that the UN lists in no region", () => {
    expect([...countByRegion(["DEU", "IND", "FRA", "TWN"], loadPlaces())]).toEqual([
      ["Europe", 2],
      ["Asia", 1],
    ]);
  });

  it("stops at a region that has no words", () => {
    expect(() => countByRegion(["AAA"], [{ ...mars, id: "AAA" }])).toThrow('"Mars"');
  });
});

const mars = { id: "AAA", alpha2: "AA", kind: "country", region: "Mars", subregion: null } as const;

describe("topByRegion", () => {
  const countriesOf = (...ids: string[]) => {
    const [model] = mapped("global-ai-index").countries;
    if (!model) throw new Error("nobody is ranked");
    return ids.map((place, i) => ({ ...model, place, rank: i + 1, overall: 50 }));
  };

  it("names all that have as many as the second", () => {
    expect(topByRegion("en", countriesOf("DEU", "FRA", "IND", "BRA"), loadPlaces()).title).toBe(
      "Of the top 4 countries, 2 are in Europe, 1 in Asia and 1 in the Americas",
    );
  });

  it("names one region where all lie in it, and speaks of one as of one", () => {
    expect(topByRegion("en", countriesOf("DEU", "FRA"), loadPlaces()).title).toBe(
      "Of the top 2 countries, 2 are in Europe",
    );
  });
});
