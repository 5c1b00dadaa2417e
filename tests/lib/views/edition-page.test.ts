import { describe, expect, it } from "vitest";
import { loadPlace } from "@/lib/data/load";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { editionLines, oneAboveSentence, rankingLines } from "@/lib/views/edition-page";
import { countryOf, LOADED } from "../global-ai-index-2024";

function editionOf(index: string, year: string) {
  const loaded = loadRankedEdition(index, year);
  if (!loaded) throw new Error(`data/ has no ${index} ${year}`);
  return loaded;
}

describe("editionLines", () => {
  it("name index, edition, coverage, publisher and grade", () => {
    expect(editionLines("en", LOADED)).toEqual({
      name: "Global AI Index 2024",
      grade: "confirmed",
      kicker: "Global AI Index, 2024 edition · 83 countries · Tortoise Media · confirmed",
      caption: "Global AI Index 2024: 83 countries with rank, score and pillars",
      source: "Source: Global AI Index 2024, Tortoise Media · confirmed",
    });
  });

  it.each(FINISHED_LOCALES)("say year, number of countries and publisher in every language: %s", (locale) => {
    const { kicker, source } = editionLines(locale, LOADED);
    for (const word of ["2024", "83", "Tortoise Media"]) expect(kicker).toContain(word);
    expect(source).toContain("Tortoise Media");
  });
});

describe("rankingLines", () => {
  it("find by how many points the leader leads, and where half of the countries are", () => {
    // 100 - 54 = 46; the 42nd of 83 has 9
    expect(rankingLines("en", LOADED, loadPlace).title).toBe(
      "The United States leads by 46 points; half of the 83 countries have 9 or less",
    );
  });

  it("say the scale and who printed the scores", () => {
    expect(rankingLines("en", LOADED, loadPlace).subtitle).toMatch(
      /^Overall score and pillars from 0 to 100, as printed by Tortoise Media\./,
    );
  });

  it("say both scales where pillars have another than the overall score, and that the order is ours where it is", () => {
    const { subtitle } = rankingLines("en", editionOf("ai-preparedness-index", "2023"), loadPlace);
    expect(subtitle).toBe(
      "Overall score from 0 to 1 and pillars from 0 to 0.25, as printed by International Monetary Fund. " +
        "The publisher prints no ranks: the order is ours, by its scores. " +
        "Countries that print the same score share a bracket: their order is that of the unrounded figures.",
    );
  });

  it("say of a partial edition who leads it and how much of it we hold", () => {
    const partial = editionOf("global-ai-index", "2023");
    expect(rankingLines("en", partial, loadPlace).title).toMatch(
      new RegExp(`^The United States leads the 62 countries; of these we hold ${partial.rows.length}$`),
    );
    expect(editionLines("en", partial).caption).toMatch(/^Global AI Index 2023: the \d+ countries of 62/);
    expect(() => rankingLines("en", { ...partial, rows: [] }, loadPlace)).toThrow(
      "global-ai-index 2023 ranks nobody",
    );
  });

  it("say one point, not one points", () => {
    const [leader, second, ...others] = LOADED.countries;
    if (!leader || !second) throw new Error("fewer than two countries");
    const countries = [leader, { ...second, overall: 99 }, ...others];
    expect(rankingLines("en", { ...LOADED, countries }, loadPlace).title).toContain("leads by 1 point;");
  });

  it("refuse an edition that ranks fewer than two", () => {
    const countries = LOADED.countries.slice(0, 1);
    expect(() => rankingLines("en", { ...LOADED, countries }, loadPlace)).toThrow(
      "global-ai-index 2024 ranks fewer than two countries",
    );
  });
});

describe("oneAboveSentence", () => {
  it("says that less than a point separates Brazil from Russia, placed one below", () => {
    expect(oneAboveSentence("en", countryOf("RUS"), LOADED, loadPlace)).toBe(
      "Brazil is placed one above Russia; both print 12, so less than a point separates them.",
    );
  });

  it("is null where the one above prints more: Portugal has 13, Brazil 12", () => {
    expect(oneAboveSentence("en", countryOf("BRA"), LOADED, loadPlace)).toBeNull();
  });

  it("is null for the leader", () => {
    expect(oneAboveSentence("en", countryOf("USA"), LOADED, loadPlace)).toBeNull();
  });
});
