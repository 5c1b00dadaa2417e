import { describe, expect, it } from "vitest";
import { compareFolders } from "@/lib/data/diff/compare-folders";
import { summarise } from "@/lib/data/diff/summary";
import { toMarkdown } from "@/lib/data/diff/to-markdown";
import { addFile, EDITION, editFile, MODELS, SOURCES, TABLE, validFolder } from "../valid-folder";
import { type Change, changedFolder, withoutFile } from "./folders";

const compared = (...changes: readonly Change[]) =>
  compareFolders({ ...validFolder(), name: "main:data" }, changedFolder(...changes));

const SWAPPED: Change[] = [
  [EDITION, '"place": "BRA", "rank": 3,', '"place": "BRA", "rank": 4,'],
  [EDITION, '"place": "RUS", "rank": 4, "overall"', '"place": "RUS", "rank": 3, "overall"'],
];

describe("summarise", () => {
  it("begins with a rank where one changed, then counts, then says how the verdicts stand", () => {
    expect(summarise(compared(...SWAPPED, [EDITION, '"talent": 42', '"talent": 43']))).toBe(
      "Russia: 4th to 3rd in the test-index 2024; 2 ranks and 1 value changed; no verdict changed.",
    );
  });

  it("begins with the value where no rank changed", () => {
    expect(summarise(compared([EDITION, '"talent": 42', '"talent": 43']))).toBe(
      "India: talent 42 to 43 in the test-index 2024; 1 value changed; no verdict changed.",
    );
  });

  it("counts what came and went", () => {
    const smaller = withoutFile(validFolder(), TABLE);
    expect(summarise(compareFolders(smaller, validFolder()))).toMatch(
      /; 1 record added; 1 verdict changed\.$/,
    );
    expect(summarise(compareFolders(validFolder(), smaller))).toMatch(
      /; 1 record removed; 1 verdict changed\.$/,
    );
  });

  it("sees no effect in remarks for contributors", () => {
    expect(summarise(compared([TABLE, '"Made up for tests."', '"Made up."']))).toBe("No visible effect.");
  });
});

describe("toMarkdown", () => {
  it("is the effect in the first line, the sections that have something, and what was compared", () => {
    const text = toMarkdown(
      compared([
        EDITION,
        '"overall": 12, "pillars": { "talent": 12, "research": 12 }',
        '"overall": 13, "pillars": { "talent": 13, "research": 13 }',
      ]),
    );
    expect(text).toBe(
      [
        "Brazil: overall score 12 to 13 in the test-index 2024; 3 values, 1 bracket and 1 title changed; no verdict changed.",
        "### Titles and sentences",
        "- rankings/test-index/2024, title: “The United States leads by 76 points; half of the 4 countries have 18 or less” → **“The United States leads by 76 points; half of the 4 countries have 19 or less”**",
        "### Values",
        [
          "| What | In | Field | Old | New | Where |",
          "| --- | --- | --- | --- | --- | --- |",
          "| Brazil | test-index 2024 | Overall score | 12 | **13** | `data/indices/test-index/2024.json:22` |",
          "| Brazil | test-index 2024 | talent | 12 | **13** | `data/indices/test-index/2024.json:22` |",
          "| Brazil | test-index 2024 | research | 12 | **13** | `data/indices/test-index/2024.json:22` |",
        ].join("\n"),
        "### Brackets",
        "- test-index 2024, 12, broken: Brazil, Russia (3rd to 4th) → **no bracket**",
        "<sub>`main:data` beside `data`</sub>\n",
      ].join("\n\n"),
    );
  });

  it("is two lines where nothing changed", () => {
    expect(toMarkdown(compared())).toBe("No visible effect.\n\n<sub>`main:data` beside `data`</sub>\n");
  });

  it("shows ranks as published, and beside them those among the common countries where they changed", () => {
    expect(toMarkdown(compared(...SWAPPED))).toContain(
      "| Russia | test-index 2024 | 4th → **3rd** | 4th → **3rd** | `data/indices/test-index/2024.json:23` |",
    );
  });

  it("cuts a long list and says how many more there are", () => {
    const shifted = editFile(validFolder(), EDITION, (text) =>
      text.replaceAll(/"talent": (\d+), "research": (\d+) }, "facets": { "intensity": (\d+)/g, (...match) => {
        const [talent, research, intensity] = match.slice(1, 4).map((score) => Number(score) - 1);
        return `"talent": ${talent}, "research": ${research} }, "facets": { "intensity": ${intensity}`;
      }),
    );
    const comparison = compareFolders(validFolder(), shifted);
    expect(comparison.diff.values).toHaveLength(15);
    const text = toMarkdown(comparison);
    expect(text.match(/^\| (?!What|---)/gm)).toHaveLength(10);
    expect(text).toContain("\n\nand 5 more\n");
  });

  it("lists the first ten faults of a side under what it does not pass, the effect before them", () => {
    const faulty = editFile(validFolder(), EDITION, (text) => text.replaceAll('"talent": ', '"talent": 1'));
    const { after, diff, ...rest } = compareFolders(validFolder(), faulty);
    const faults = Array.from(
      { length: 12 },
      (_, i) => `data/x.json:${i + 1} a: 1, but it is wrong. Correct it.`,
    );
    const text = toMarkdown({ ...rest, diff, after: { ...after, faults } });
    expect(after.faults.length).toBeGreaterThan(0);
    expect(text.split("\n\n")[1]).toBe("**`data` does not pass data:check: 12 faults, see below.**");
    expect(text).toContain("- `data/x.json:10 a: 1, but it is wrong. Correct it.`\n- and 2 more\n");
    expect(text).not.toContain("data/x.json:11");
  });

  it("lets no text of a file mark anything up, notify anybody or leave its line", () => {
    const text = toMarkdown(
      compared([
        MODELS,
        '"name": "Test Model C 1.0"',
        '"name": "@someone | <img src=x> [a](https://example.org)\\n# b"',
      ]),
    );
    expect(text).not.toMatch(/@someone|(?<!\\)[<[](img|a\])|(?<!\\)\| <|https:\/\/|^# b/m);
    expect(text).toContain("someone");
  });

  it("lets no name of a file do so either", () => {
    const odd = addFile(validFolder(), "results/a`\n\n@someone | b.json", "[");
    const text = toMarkdown(compareFolders(validFolder(), odd));
    expect(text).toContain("- `results/a' @someone | b.json`\n");
  });

  it("cuts a text that is long", () => {
    const long = "x".repeat(5000);
    expect(toMarkdown(compared([SOURCES, '"title": "Codes"', `"title": "${long}"`])).length).toBeLessThan(
      2000,
    );
  });
});
