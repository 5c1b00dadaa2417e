import { describe, expect, it } from "vitest";
import { loadPlace } from "@/lib/data/load";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { HEADLINE_PLACES, STARTING_EDITION } from "@/lib/site";
import { toHomeView } from "@/lib/views/home";
import { countryOf, LOADED, NEWEST } from "../global-ai-index-2024";

const home = toHomeView("en", LOADED, NEWEST, loadPlace);

describe("toHomeView", () => {
  it("starts from the edition that the sentence meant", () => {
    expect([LOADED.index.id, LOADED.edition.edition]).toEqual([
      STARTING_EDITION.index,
      STARTING_EDITION.edition,
    ]);
  });

  it("answers first: Russia, 31st of 83, with Brazil less than a point above", () => {
    expect(home.answer.title).toBe("Russia is 31st of 83 in AI, with 12 points where the leader has 100");
    expect(home.answer.text).toContain("Brazil is placed one above Russia");
  });

  it("names beside it what the newest edition says, how sure that is and where it stands: 29th of 93, copied once", () => {
    const { newest } = home.answer;
    expect(newest?.text).toMatch(/newest edition \(2025, .*Russia is 29th of 93/);
    expect(newest?.text).toContain("no climb or fall");
    expect(newest?.text).toContain("copied once");
    expect(newest).toMatchObject({
      link: "Global AI Index 2025",
      href: "/en/rankings/global-ai-index/2025/#rus",
    });
  });

  it("names no newest edition where it is the one shown", () => {
    expect(toHomeView("en", NEWEST, NEWEST, loadPlace).answer.newest).toBeNull();
  });

  it("sets the five countries side by side in the order of their ranks", () => {
    expect(home.five.rows.map(({ rank }) => rank)).toEqual([1, 2, 10, 30, 31]);
    expect(HEADLINE_PLACES.map((place) => countryOf(place).rank)).toEqual([1, 2, 10, 30, 31]);
  });

  it("compares the five by the overall score and the seven pillars", () => {
    expect(home.five.measures.map(({ kind }) => kind)).toEqual(["overall", ...Array(7).fill("pillar")]);
  });

  it.each(FINISHED_LOCALES)(
    "leads on to Russia's row, the five compared, models, claims, the check of a sentence, the whole ranking and all rankings: %s",
    (locale) => {
      expect(toHomeView(locale, LOADED, NEWEST, loadPlace).waysOn.map(({ href }) => href)).toEqual([
        `/${locale}/rankings/global-ai-index/2024/#rus`,
        `/${locale}/compare/`,
        `/${locale}/models/`,
        `/${locale}/claims/`,
        `/${locale}/check/`,
        `/${locale}/rankings/global-ai-index/2024/`,
        `/${locale}/rankings/`,
      ]);
    },
  );

  it("cannot be built from an edition in which Russia is not ranked", () => {
    const countries = LOADED.countries.filter(({ place }) => place !== "RUS");
    expect(() => toHomeView("en", { ...LOADED, countries }, NEWEST, loadPlace)).toThrow("RUS is not ranked");
  });
});
