import { describe, expect, it } from "vitest";
import { loadPlace } from "@/lib/data/load";
import { loadRobustness, type Robustness } from "@/lib/data/load-robustness";
import { loadWeighedEditions } from "@/lib/data/load-weighed-editions";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { basisSentences, weightsFinding } from "@/lib/views/weights/weights-finding";

function edition(index: string, year: string): Robustness {
  const robustness = loadRobustness(index, year);
  if (!robustness) throw new Error(`${index} ${year} cannot be weighed`);
  return robustness;
}

const findingOf = (index: string, year: string, locale: Locale = "en") =>
  weightsFinding(locale, edition(index, year), loadPlace);

describe("weightsFinding", () => {
  it("says how many recomputed ranks differ, and what becomes of Russia", () => {
    expect(findingOf("global-ai-index", "2024")).toBe(
      "With the recovered weights 37 of the 83 ranks differ from the published ones: Russia is recomputed 32nd, published 31st",
    );
    expect(findingOf("global-ai-index", "2025")).toBe(
      "With the published weights 59 of the 93 ranks differ from the published ones: Russia is recomputed 28th, published 29th",
    );
  });

  it("says that none differs, and then nothing of Russia", () => {
    expect(findingOf("global-ai-index", "2021")).toBe(
      "With the recovered weights none of the 62 ranks differs from the published one",
    );
  });

  it("never speaks of published ranks where the publisher prints none", () => {
    expect(findingOf("ai-preparedness-index", "2023")).toMatch(
      /^With the recovered weights 6 of the 165 ranks differ from those by the published scores[:;]/,
    );
  });

  it("says by whose scores Russia is ranked where the publisher prints no ranks", () => {
    const ours = edition("ai-preparedness-index", "2023");
    const moved = { ...ours, recomputedRank: new Map([...ours.recomputedRank, ["RUS", 47] as const]) };
    expect(weightsFinding("en", moved, loadPlace)).toMatch(
      /: Russia is recomputed 47th, by its published score 46th$/,
    );
    expect(weightsFinding("en", { ...ours, differing: 0 }, loadPlace)).toBe(
      "With the recovered weights none of the 165 ranks differs from that by the published scores",
    );
  });

  it("says nothing of Russia where it is not ranked, or cannot be recomputed", () => {
    const finding = "With the recovered weights 37 of the 83 ranks differ from the published ones";
    const whole = edition("global-ai-index", "2024");
    const rows = whole.loaded.rows.filter(({ place }) => place !== "RUS");
    expect(weightsFinding("en", { ...whole, loaded: { ...whole.loaded, rows } }, loadPlace)).toBe(finding);
    const recomputedRank = new Map([...whole.recomputedRank].map(([place, rank]) => [`${place}*`, rank]));
    expect(weightsFinding("en", { ...whole, recomputedRank }, loadPlace)).toBe(finding);
  });

  it("bends its words for a single rank", () => {
    const one: Robustness = { ...edition("global-ai-index", "2021"), differing: 1 };
    expect(weightsFinding("en", one, loadPlace)).toBe(
      "With the recovered weights one of the 62 ranks differs from the published one; Russia is 32nd both ways",
    );
  });

  it.each(FINISHED_LOCALES)("has all its words for every edition: %s", (locale) => {
    for (const { editions } of loadWeighedEditions())
      for (const robustness of editions)
        expect(weightsFinding(locale, robustness, loadPlace)).not.toMatch(/[{}]|undefined/);
  });
});

describe("basisSentences", () => {
  it("never shows recovered weights as the publisher's", () => {
    for (const { editions } of loadWeighedEditions())
      for (const robustness of editions) {
        const [basis] = basisSentences("en", robustness);
        const isOwn = robustness.loaded.edition.weights?.basis === "published";
        expect(basis?.startsWith("The base weights are the publisher’s own")).toBe(isOwn);
        expect(basis?.startsWith("The base weights are not the publisher’s own")).toBe(!isOwn);
      }
  });

  it("says how far the printed scores are missed, and never less than the file does", () => {
    expect(basisSentences("en", edition("global-ai-index", "2024"))[0]).toContain("within 0.651 points");
    expect(basisSentences("en", edition("government-ai-readiness", "2021"))[0]).toContain(
      "within less than 0.0001 points",
    );
  });

  it("speaks of rounding only where scores are rounded", () => {
    expect(basisSentences("en", edition("global-ai-index", "2024"))).toHaveLength(2);
    expect(basisSentences("en", edition("government-ai-readiness", "2021"))).toHaveLength(1);
  });
});
