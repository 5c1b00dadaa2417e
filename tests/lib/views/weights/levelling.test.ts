import { describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translate";
import { toExactScores } from "@/lib/ranking/exact/exact-scores";
import { type LevellingTexts, tellLevelling } from "@/lib/views/weights/levelling";
import { levellingWords } from "@/lib/views/weights/levelling-words";

const TEXTS: LevellingTexts = {
  locale: "en",
  numerals: "en",
  index: "test-index",
  edition: "2024",
  words: levellingWords(translator("en")),
  names: { AAA: "Avalon", BBB: "Byzance" },
  pillarNames: ["Talent", "Research"],
};

type Pair = [talent: number, research: number];

/** Two countries by their printed scores, every digit of which is printed, under base weights. */
function told(a: Pair, b: Pair, base: readonly bigint[]) {
  const rows = [a, b].map(([talent, research], i) => ({
    place: i === 0 ? "AAA" : "BBB",
    pillars: { talent, research },
  }));
  const pillars = ["talent", "research"];
  const scale = { min: 0, max: 100 };
  const scores = toExactScores({ pillars, precision: 0, scale, leaderScore: null, rows });
  return tellLevelling(TEXTS, scores, base, ["AAA", "BBB"]);
}

const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, "");

describe("tellLevelling", () => {
  it("moves weight to where the one that is behind prints more, and names both shares", () => {
    // 1/2 (20 - 40) + 1/2 (30 - 20) = -5; level at talent 1/3, research 2/3
    const { title, sentences, href } = told([20, 30], [40, 20], [1n, 1n]);
    expect(plain(title)).toBe("Moving 16.7% of all weight levels Avalon with Byzance");
    expect(sentences.map(plain)).toEqual([
      "The nearest weights that do: Talent from 50% to 33.3% and Research from 50% to 66.7%.",
      "With all weight on Research, Avalon is ahead of Byzance.",
      "Of single weights, the others keeping their ratios, one of these levels them: lowering Talent from 50% to 33.3% or raising Research from 50% to 66.7%.",
      "Raising Talent never helps Avalon against Byzance.",
    ]);
    expect(href).toBe("/en/weights/test-index/2024/?w=talent:1,research:2");
  });

  it("says that two are level as it stands, and then nothing more", () => {
    const { title, sentences, href } = told([20, 30], [30, 20], [1n, 1n]);
    expect(title).toBe("Avalon and Byzance are level with these weights");
    expect(sentences).toEqual([]);
    expect(href).toBeNull();
  });

  it("calls no weight useless where all of it stands on one pillar, since there is no more to raise", () => {
    const { sentences, table } = told([20, 30], [40, 20], [1n, 0n]);
    expect(sentences.map(plain).at(-1)).toBe(
      "Of single weights, the others keeping their ratios, one of these levels them: raising Research from 0% to 66.7%.",
    );
    expect(table.rows.map(({ pillar, more }) => [pillar, more])).toEqual([
      ["Talent", "changes nothing"],
      ["Research", "brings Avalon nearer to Byzance"],
    ]);
  });

  it("refuses a country without scores", () => {
    const scores = toExactScores({
      pillars: ["talent", "research"],
      precision: 0,
      scale: { min: 0, max: 100 },
      leaderScore: null,
      rows: [{ place: "AAA", pillars: { talent: 20, research: null } }],
    });
    expect(() => tellLevelling(TEXTS, scores, [1n, 1n], ["AAA", "BBB"])).toThrow("There is no score of AAA.");
  });
});
