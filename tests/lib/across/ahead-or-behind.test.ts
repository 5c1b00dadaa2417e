import { describe, expect, it } from "vitest";
import { disputed } from "@/lib/across/ahead-or-behind";
import { loadPlace } from "@/lib/data/load";
import { loadAskedEditions, loadPlacesAsked } from "@/lib/data/load-ahead-or-behind";
import { toAheadOrBehind } from "@/lib/views/ahead-or-behind";
import { LOCALES_TRIED } from "../../locales-tried";

const ASKED = loadAskedEditions();
const russia = toAheadOrBehind("en", "RUS", ASKED, loadPlace);

const stateOf = (id: "article" | "newest") => russia.states.find((state) => state.id === id)?.rows ?? [];
const sentences = (id: "article" | "newest") => stateOf(id).map(({ sentence }) => sentence);
const cell = (id: "article" | "newest", index: string, other: string) =>
  stateOf(id)
    .find((row) => row.id === index)
    ?.cells.find((one) => one.id === other);

describe("ahead or behind, of Russia", () => {
  it("asks which index, since India and Brazil are ahead in some and behind in others", () => {
    expect(russia.title).toBe("Behind India and Brazil? Ask which index");
  });

  it("says what each index said when the article was written", () => {
    expect(sentences("article")).toEqual([
      "Global AI Index 2024: Russia is 31st of 83: behind the United States, China, India and Brazil",
      "Government AI Readiness 2024: Russia is 39th of 188: ahead of India; behind the United States, China and Brazil",
      expect.stringMatching(
        /^AI Preparedness Index 2023: Russia is \d+\w\w of 165: ahead of India and Brazil; behind/,
      ),
      expect.stringMatching(
        /^Global AI Vibrancy 2024: Russia is not among the first 10, .*: behind the United States, China and India; not known: Brazil$/,
      ),
    ]);
  });

  it("says what they say now", () => {
    const [gaii, oxford, imf, vibrancy] = sentences("newest");
    expect(gaii).toBe(
      "Global AI Index 2025: Russia is 29th of 93: behind the United States, China, India and Brazil",
    );
    expect(oxford).toMatch(
      /^Government AI Readiness 2025: .*: behind the United States, China, India and Brazil$/,
    );
    expect(imf).toMatch(
      /^AI Preparedness Index 2023: .*: ahead of India and Brazil; behind the United States and China$/,
    );
    expect(vibrancy).toMatch(
      /^Global AI Vibrancy 2025: .*: behind the United States, China, India and Brazil$/,
    );
  });

  it("says of a place that an index lists without a rank that it is, and of nobody that it is ahead of it", () => {
    const [, imf] = toAheadOrBehind("en", "TWN", ASKED, loadPlace).states.map(({ rows }) =>
      rows.find(({ id }) => id === "ai-preparedness-index"),
    );
    expect(imf?.own).toBe("listed without a rank");
    expect(new Set(imf?.cells.map(({ order }) => order))).toEqual(new Set(["unknown"]));
  });

  it("gives both ranks in a cell, or the ranks below which one stands", () => {
    expect(cell("article", "government-ai-readiness", "bra")?.ranks).toBe("39th v 36th");
    expect(cell("article", "government-ai-readiness", "ind")?.ranks).toBe("39th v 46th");
    expect(cell("article", "global-ai-vibrancy", "ind")).toMatchObject({
      order: "behind",
      ranks: "below 10th v 4th",
    });
    expect(cell("article", "global-ai-vibrancy", "bra")).toMatchObject({ order: "unknown", ranks: "" });
  });
});

describe("ahead or behind, of every place that has a page", () => {
  it.each(LOCALES_TRIED)("agrees with the ranks of the data in each cell: %s", (locale) => {
    const rankOf = (index: string, id: "article" | "newest", place: string) =>
      ASKED[id].find((asked) => asked.index.id === index)?.edition.rows.find((row) => row.place === place)
        ?.rank ?? null;
    let compared = 0;
    for (const place of loadPlacesAsked()) {
      for (const { id, rows } of toAheadOrBehind(locale, place, ASKED, loadPlace).states) {
        for (const row of rows) {
          for (const { id: other, order } of row.cells) {
            const [a, b] = [rankOf(row.id, id, place), rankOf(row.id, id, other.toUpperCase())];
            if (a === null || b === null) continue;
            compared += 1;
            expect(order).toBe(a < b ? "ahead" : a > b ? "behind" : "level");
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(3000);
  });
});

describe("disputed", () => {
  const answer = (...orders: ("ahead" | "behind" | "unknown")[]) => ({
    others: orders.map((order, i) => ({ place: `P${i}`, order, standing: { kind: "not-held" as const } })),
  });

  it("names those of whom one answer says ahead and another behind", () => {
    expect(disputed([answer("ahead", "ahead"), answer("behind", "ahead")])).toEqual(["P0"]);
  });

  it("does not count what nobody knows as a dispute", () => {
    expect(disputed([answer("ahead"), answer("unknown")])).toEqual([]);
  });
});
