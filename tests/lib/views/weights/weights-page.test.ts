import { describe, expect, it } from "vitest";
import { loadPlace, loadSource } from "@/lib/data/load";
import { loadWeighedEditions, weighedEditionsOf } from "@/lib/data/load-weighed-editions";
import type { Locale } from "@/lib/i18n/locales";
import { toWeightsList } from "@/lib/views/weights/weights-list";
import { toWeightsIsland, toWeightsPage } from "@/lib/views/weights/weights-page";

function pageOf(year: string, index = "global-ai-index", locale: Locale = "en") {
  const editions = weighedEditionsOf(index);
  const robustness = editions.find(({ loaded }) => loaded.edition.edition === year);
  if (!robustness) throw new Error(`${index} ${year} cannot be weighed`);
  return toWeightsPage(locale, robustness, editions, { placeOf: loadPlace, sourceOf: loadSource });
}

describe("toWeightsPage", () => {
  it("has a row a country: published and recomputed rank, trial ranks, and the exact bounds", () => {
    const russia = pageOf("2024").island.rows.find(({ id }) => id === "rus");
    expect(russia).toMatchObject({ name: "Russia", published: 31, base: 32, any: "\u206616–61\u2069" });
    expect(russia?.around).toMatch(/^\u2066\d+–\d+\u2069$/);
  });

  it("offers the weights of the index's other editions where these have the same pillars, by their basis", () => {
    expect(pageOf("2024").island.presets.map(({ name }) => name)).toEqual([
      "Recovered weights",
      "Equal weights",
      "Recovered for 2021",
      "Published for 2025",
    ]);
    expect(pageOf("2025", "government-ai-readiness").island.presets.map(({ id }) => id)).toEqual([
      "base",
      "equal",
    ]);
  });

  it("leads to where published weights were read, and to nowhere for recovered ones", () => {
    expect(pageOf("2025").basisSource?.href).toMatch(/^https:/);
    expect(pageOf("2024").basisSource).toBeNull();
  });

  it("never calls ranks published where the publisher prints none", () => {
    const { heads, followed } = pageOf("2023", "ai-preparedness-index").island.words;
    expect(heads.published).not.toBe(pageOf("2024").island.words.heads.published);
    expect(followed).not.toContain("published rank");
  });

  it("follows the first country where Russia is not ranked", () => {
    const editions = weighedEditionsOf("global-ai-index");
    const [, edition] = editions;
    if (!edition) throw new Error("no edition");
    const places = edition.scores.places.filter(({ place }) => place !== "RUS");
    const without = { ...edition, scores: { ...edition.scores, places } };
    const { followed } = toWeightsIsland("en", without, editions, loadPlace);
    expect(followed).toBe("usa");
    expect(pageOf("2024").island.followed).toBe("rus");
  });

  it("names who is left out for want of a score, and says nothing where nobody is", () => {
    const editions = weighedEditionsOf("global-ai-index");
    const [first] = editions;
    if (!first) throw new Error("no edition");
    const missing = { ...first, scores: { ...first.scores, leftOut: ["LBN"] } };
    const page = toWeightsPage("en", missing, editions, { placeOf: loadPlace, sourceOf: loadSource });
    expect(page.leftOut).toBe("Left out, since a pillar has no score: Lebanon.");
    expect(pageOf("2024").leftOut).toBeNull();
  });

  it("says that the exact bounds are not there where they are not", () => {
    const editions = weighedEditionsOf("global-ai-index");
    const stale = { ...(editions[1] ?? fail()), bounds: null };
    const page = toWeightsPage("en", stale, editions, { placeOf: loadPlace, sourceOf: loadSource });
    expect(page.island.rows.every(({ any }) => any === null)).toBe(true);
    expect(page.columns.join(" ")).toContain("are not shown");
    expect(pageOf("2024").columns.join(" ")).not.toContain("are not shown");
  });
});

function fail(): never {
  throw new Error("no edition");
}

describe("toWeightsList", () => {
  const list = toWeightsList("en", loadWeighedEditions());

  it("counts the editions in which recomputing changes some ranks", () => {
    expect(list.title).toBe(
      "In 6 of the 12 editions whose weights are known, recomputing changes some ranks",
    );
  });

  it("says of each edition whose weights they are and how many ranks differ, the newest first", () => {
    expect(list.indices[0]?.editions.map(({ name, facts }) => `${name}: ${facts}`)).toEqual([
      "2025 edition: weights published · recomputed, 59 ranks of 93 are different",
      "2024 edition: weights recovered by us · recomputed, 37 ranks of 83 are different",
      "2021 edition: weights recovered by us · recomputed, all 62 ranks are the same",
    ]);
  });
});
