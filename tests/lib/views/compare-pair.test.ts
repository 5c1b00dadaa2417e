import { describe, expect, it } from "vitest";
import { loadGroups, loadPlace } from "@/lib/data/load";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { HEADLINE_PLACES, PAIRED_PLACES } from "@/lib/site";
import { isHeadlinePair, pairSlug, preparedPairs, readPairSlug } from "@/lib/views/compare-pair";
import { toPairView } from "@/lib/views/pair-view";
import { UNFILLED } from "../forbidden-words";
import { EDITIONS } from "../global-ai-index-2024";

describe("preparedPairs", () => {
  it("begin with the ten of the five, each in the order of the alphabet and once", () => {
    expect(preparedPairs().filter(isHeadlinePair).map(pairSlug)).toEqual([
      "bra-vs-chn",
      "bra-vs-ind",
      "bra-vs-rus",
      "bra-vs-usa",
      "chn-vs-ind",
      "chn-vs-rus",
      "chn-vs-usa",
      "ind-vs-rus",
      "ind-vs-usa",
      "rus-vs-usa",
    ]);
  });

  it("are every two of the five and of those that are members of BRICS or the G7", () => {
    const members = loadGroups()
      .filter(({ id }) => ["brics", "g7"].includes(id))
      .flatMap((group) => group.members.filter(({ until }) => until === null));
    expect([...PAIRED_PLACES].sort()).toEqual(
      [...new Set([...HEADLINE_PLACES, ...members.map(({ place }) => place)])].sort(),
    );
    expect(preparedPairs()).toHaveLength((17 * 16) / 2);
  });
});

describe("readPairSlug", () => {
  it("reads both orders of every pair as the same one, and tells the turned one", () => {
    for (const pair of preparedPairs()) {
      expect(readPairSlug(pairSlug(pair))).toEqual({ ...pair, turned: false });
      expect(readPairSlug(pairSlug({ a: pair.b, b: pair.a }))).toEqual({ ...pair, turned: true });
    }
  });

  it.each(["rus-vs-rus", "rus-vs-khm", "rus", "", "rus-vs-", "bra-vs-rus-vs-usa", "BRA-vs-RUS", "bra-rus"])(
    "knows no pair %j",
    (slug) => {
      expect(readPairSlug(slug)).toBeNull();
    },
  );
});

describe("toPairView", () => {
  it("2024: Brazil and Russia, with the finding for a title and no split", () => {
    const view = toPairView("en", { a: "bra", b: "rus" }, EDITIONS, loadPlace);
    expect(view.edition.year).toBe("2024");
    expect(view.edition.countries.map(({ id }) => id)).toEqual(["bra", "rus"]);
    expect(view.title).toBe(
      "In 2024 Brazil is ahead of Russia in 3 of 7 pillars; Russia in 2; the same score in 2 pillars",
    );
    expect(view.sentences[1]).toBe("Both print 12, so less than a point separates them.");
    expect(view.waterfalls).toEqual([]);
  });

  it.each(FINISHED_LOCALES)(
    "states a finding of each of the ten, and draws its gap where there is one: %s",
    (locale) => {
      for (const pair of preparedPairs()) {
        const view = toPairView(locale, pair, EDITIONS, loadPlace);
        const text = [view.title, ...view.sentences].join("\n");
        for (const hole of UNFILLED) expect(text).not.toMatch(hole);
        for (const id of [pair.a, pair.b]) expect(view.title).toContain(view.texts.places[id]?.name);
        expect(view.waterfalls).toHaveLength(pairSlug(pair) === "bra-vs-rus" ? 0 : 1);
      }
    },
  );

  it("cannot be built of a country that the edition does not cover: Cambodia in 2024", () => {
    expect(() => toPairView("en", { a: "khm", b: "rus" }, EDITIONS, loadPlace)).toThrow(
      "Global AI Index 2024 does not cover both khm and rus",
    );
  });
});
