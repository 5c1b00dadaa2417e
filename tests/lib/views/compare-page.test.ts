import { describe, expect, it } from "vitest";
import { compareEditionSchema } from "@/lib/compare/compare-edition";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { median } from "@/lib/ranking/landmarks";
import { toCompareEdition, withCountries } from "@/lib/views/compare-edition";
import { countriesIn, editionOf, editionsIn, pageIn } from "../comparison";
import { LOADED } from "../global-ai-index-2024";

const { history, newest, known, initial, options, texts } = pageIn("en");

describe("toCompareEdition", () => {
  it.each(FINISHED_LOCALES)("is what the schema of the file takes, to the last field: %s", (locale) => {
    for (const edition of editionsIn(locale)) {
      expect(compareEditionSchema.parse(JSON.parse(JSON.stringify(edition)))).toEqual(edition);
    }
  });

  it("holds every ranked country and no aggregate", () => {
    expect(editionsIn("en").map(({ countries, count }) => [countries.length, count])).toEqual([
      [62, 62],
      [83, 83],
      [93, 93],
    ]);
  });

  it("prints Russia's figures as published, with the positions that each allows among all 83", () => {
    const [russia] = countriesIn(editionOf("2024"), "rus");
    expect(russia).toMatchObject({ rank: 31, overall: 12, interval: "\u206630–33\u2069" });
    // 57th to 64th: lib/ranking/rank-interval
    expect([russia?.texts.talent, russia?.positions.talent]).toEqual(["4", "\u206657–64\u2069"]);
    expect(countriesIn(editionOf("2021"), "rus")[0]?.texts.overall).toBe("21.99");
  });

  it("has median and extent of every pillar, each country between the two ends", () => {
    for (const edition of editionsIn("en")) {
      for (const { id } of edition.pillars) {
        const { min, max } = edition.ranges[id] ?? { min: Number.NaN, max: Number.NaN };
        expect(edition.medians[id]).toBeGreaterThanOrEqual(min);
        expect(edition.medians[id]).toBeLessThanOrEqual(max);
        const scores = edition.countries.flatMap(({ pillars }) => pillars[id] ?? []);
        expect([Math.min(...scores), Math.max(...scores)]).toEqual([min, max]);
      }
    }
  });
});

describe("a country without a score in some pillar", () => {
  const countries = LOADED.countries.map((country) => {
    if (country.place === "RUS") return { ...country, pillars: { ...country.pillars, talent: null } };
    return country.place === "BRA" ? { ...country, pillars: {} } : country;
  });
  const gappy = toCompareEdition("en", { ...LOADED, countries });

  it("has no score and no position in it, and stays out of its median and its extent", () => {
    const [russia, brazil] = countriesIn(gappy, "rus", "bra");
    expect([russia?.pillars.talent, brazil?.pillars.talent, brazil?.pillars.research]).toEqual([
      null,
      null,
      null,
    ]);
    expect([russia?.texts.talent, russia?.positions.talent]).toEqual(["–", "–"]);
    expect([brazil?.texts.research, brazil?.texts.overall]).toEqual(["–", "12"]);
    const held = LOADED.countries.filter(({ place }) => place !== "RUS" && place !== "BRA");
    expect(gappy.medians.talent).toBe(median(held.flatMap(({ pillars }) => pillars.talent ?? [])));
  });
});

describe("withCountries", () => {
  it("keeps the edition and only the countries that are named", () => {
    const edition = editionOf("2024");
    const two = withCountries(edition, ["bra", "rus", "zzz"]);
    expect(two.countries).toEqual(countriesIn(edition, "bra", "rus"));
    expect(two).toEqual({ ...edition, countries: two.countries });
    expect(compareEditionSchema.safeParse(two).success).toBe(true);
    expect(edition.countries).toHaveLength(83);
  });
});

describe("toComparePage", () => {
  it("opens on the five in 2024 with Russia for the base, and brings no other country", () => {
    expect(known.defaults).toEqual({
      countries: ["rus", "usa", "chn", "ind", "bra"],
      edition: "global-ai-index:2024",
      base: "rus",
    });
    expect(initial.id).toBe("global-ai-index:2024");
    expect(initial.countries.map(({ id }) => id).sort()).toEqual(["bra", "chn", "ind", "rus", "usa"]);
  });

  it("follows 61 countries over three editions: Russia 31, 30, 29; Brazil 38, 29, 25; India 17, 10, 17", () => {
    expect(history.count).toBe(61);
    expect(Object.keys(history.ranks)).toHaveLength(61);
    expect(history.editions.map(({ year }) => year)).toEqual(["2021", "2024", "2025"]);
    expect(history.ranks).toMatchObject({ rus: [31, 30, 29], bra: [38, 29, 25], ind: [17, 10, 17] });
  });

  it("gives each of the 61 one rank an edition, from 1 to 61", () => {
    for (const at of [0, 1, 2]) {
      const ranks = Object.values(history.ranks).map((all) => all[at] ?? 0);
      expect(ranks.sort((a, b) => a - b)).toEqual(Array.from({ length: 61 }, (_, i) => i + 1));
    }
  });

  it("names the grade of each edition: 2025 rests on a single copy", () => {
    expect(history.editions.map(({ grade }) => grade)).toEqual(["confirmed", "confirmed", "copied once"]);
    expect(newest).toMatchObject({ year: "2025", grade: "copied once", count: 93 });
    expect([newest.ranks.rus, newest.ranks.bra]).toEqual([29, 25]);
  });

  it("names the editions newest first", () => {
    expect(known.editions.map((id) => id.slice(-4))).toEqual(["2025", "2024", "2021"]);
    expect(pageIn("en").editions.map(({ id }) => id)).toEqual(known.editions);
  });

  it.each(FINISHED_LOCALES)(
    "may add every country that some edition ranks, in the language's alphabet: %s",
    (locale) => {
      const page = pageIn(locale);
      const covered = new Set(Object.values(page.known.places).flat());
      expect(new Set(page.options.map(({ id }) => id))).toEqual(covered);
      const names = page.options.map(({ name }) => name);
      expect(names).toEqual(names.toSorted(new Intl.Collator(locale).compare));
      for (const id of covered) expect(page.texts.places[id]?.sentence).toMatch(/\S/);
    },
  );

  it("is found by its name in every language and by its code", () => {
    const russia = options.find(({ id }) => id === "rus")?.searchText ?? "";
    for (const word of ["russia", "روسيا", "rus"]) expect(russia).toContain(word);
    expect(texts.places.usa).toEqual({ name: "United States", sentence: "the United States" });
  });
});
