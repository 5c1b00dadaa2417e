import { describe, expect, it } from "vitest";
import { compareFolders } from "@/lib/data/diff/compare-folders";
import type { DatasetDiff, RecordNote } from "@/lib/data/diff/diff-datasets";
import type { FieldChange } from "@/lib/data/diff/field-changes";
import type { RankChange } from "@/lib/data/diff/rank-changes";
import { summarise } from "@/lib/data/diff/summary";
import { toMarkdown } from "@/lib/data/diff/to-markdown";
import { addFile, EDITION, editFile, MODELS, SOURCES, TABLE, validFolder } from "../valid-folder";
import { type Change, changedFolder, NOTHING, withoutFile } from "./folders";

const compared = (...changes: readonly Change[]) =>
  compareFolders({ ...validFolder(), name: "main:data" }, changedFolder(...changes));

const SWAPPED: Change[] = [
  [EDITION, '"place": "BRA", "rank": 3,', '"place": "BRA", "rank": 4,'],
  [EDITION, '"place": "RUS", "rank": 4, "overall"', '"place": "RUS", "rank": 3, "overall"'],
];

const WITHIN = "Global AI Index 2024";

const RUSSIA: RankChange = {
  place: "RUS",
  name: "Russia",
  index: "global-ai-index",
  edition: "2024",
  within: WITHIN,
  published: { before: 4, after: 4 },
  common: { before: 4, after: 4 },
  file: "data/a.json",
  line: 7,
};

const NOTE: RecordNote = {
  kind: "model",
  subject: "Test Model C",
  within: "",
  parts: 0,
  file: "data/models.json",
  line: 4,
};

const BRAZIL: RecordNote = { ...NOTE, kind: "row", subject: "Brazil", within: WITHIN };

const VALUE: FieldChange = {
  kind: "row",
  subject: "India",
  within: WITHIN,
  field: "Talent",
  before: 42,
  after: 43,
  file: "data/a.json",
  line: 5,
};

const effectOf = (diff: Partial<DatasetDiff>) =>
  summarise({ diff: { ...NOTHING, ...diff }, notCompared: [] });

const markdownOf = (diff: Partial<DatasetDiff>) =>
  toMarkdown({
    before: { name: "main:data", faults: [] },
    after: { name: "data", faults: [] },
    notCompared: [],
    diff: { ...NOTHING, ...diff },
  });

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

  it.each<[string, Partial<DatasetDiff>, string]>([
    [
      "a rank that is no more",
      { ranks: [{ ...RUSSIA, published: { before: 4, after: null } }] },
      "Russia: 4th to unranked in the Global AI Index 2024; 1 rank changed; no verdict changed.",
    ],
    [
      "a country that came in",
      { placesIn: [BRAZIL] },
      "Brazil is new in the Global AI Index 2024; 1 country in; no verdict changed.",
    ],
    [
      "a country that went out",
      { placesOut: [BRAZIL, { ...BRAZIL, subject: "India" }] },
      "Brazil is no longer in the Global AI Index 2024; 2 countries out; no verdict changed.",
    ],
    [
      "a value that nobody knows any more",
      { values: [{ ...VALUE, after: null }] },
      "India: talent 42 to unknown in the Global AI Index 2024; 1 value changed; no verdict changed.",
    ],
    [
      "a value that was no field before",
      { values: [{ ...VALUE, before: undefined }] },
      "India: talent absent to 43 in the Global AI Index 2024; 1 value changed; no verdict changed.",
    ],
    [
      "a new record of a kind that says all",
      { added: [NOTE] },
      "New model Test Model C; 1 record added; no verdict changed.",
    ],
    [
      "a new record with its parts",
      { added: [{ ...NOTE, kind: "edition", subject: "Global AI Index 2026", parts: 85 }] },
      "New edition Global AI Index 2026 with 85 records; 1 record added; no verdict changed.",
    ],
    [
      "a record that is gone, with what it belonged to",
      { removed: [{ ...NOTE, kind: "result", within: "test-table, Test Science" }] },
      "Gone: result Test Model C (test-table, Test Science); 1 record removed; no verdict changed.",
    ],
    [
      "another field",
      { details: [{ ...VALUE, kind: "source", subject: "news", within: "", field: "grade" }] },
      "news: grade 42 to 43; 1 other field changed; no verdict changed.",
    ],
    [
      "a rank among the common countries, the published one unchanged",
      { ranks: [{ ...RUSSIA, common: { before: 4, after: 3 } }] },
      "Russia: 4th to 3rd among the common countries, Global AI Index 2024; 1 rank among the common countries changed; no verdict changed.",
    ],
    [
      "a title, where nothing else changed",
      { titles: [{ page: "compare, title", before: "A", after: "B" }] },
      "compare, title changed; 1 title changed; no verdict changed.",
    ],
  ])("begins with %s", (_, diff, sentence) => {
    expect(effectOf(diff)).toBe(sentence);
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

  it("has no column for the common countries where the ranks among them stand", () => {
    expect(markdownOf({ ranks: [{ ...RUSSIA, published: { before: 4, after: 3 } }] })).toContain(
      [
        "| Country | In | Published | Where |",
        "| --- | --- | --- | --- |",
        "| Russia | Global AI Index 2024 | 4th → **3rd** | `data/a.json:7` |",
      ].join("\n"),
    );
  });

  it("gives a rank that stands once, and says of one that is no more that there is none", () => {
    expect(markdownOf({ ranks: [{ ...RUSSIA, common: { before: 4, after: null } }] })).toContain(
      "| Russia | Global AI Index 2024 | 4th | 4th → **unranked** | `data/a.json:7` |",
    );
  });

  it("tells a value that nobody knows from one that is no field", () => {
    const text = markdownOf({ values: [VALUE, { ...VALUE, after: null }, { ...VALUE, before: undefined }] });
    expect(text.match(/(?<=Talent \| ).*(?= \| `)/g)).toEqual([
      "42 | **43**",
      "42 | **unknown**",
      "absent | **43**",
    ]);
  });

  it("says that a page has no such sentence any more", () => {
    expect(markdownOf({ titles: [{ page: "home, title", before: "A", after: null }] })).toContain(
      "- home, title: “A” → **nothing**\n",
    );
  });

  it("gathers records of one kind and place in a line, with how many parts each has and where the first stands", () => {
    const result: RecordNote = {
      ...NOTE,
      kind: "result",
      within: "test-table",
      file: "data/t.json",
      line: 9,
    };
    const added = [
      result,
      { ...NOTE, kind: "edition" as const, subject: "Index 2026", parts: 85 },
      { ...result, subject: "Test Model D", line: 10 },
      { ...result, within: "other-table", subject: "Test Model E", line: 11 },
    ];
    expect(markdownOf({ added })).toContain(
      [
        "### Added\n",
        "- result, test-table: Test Model C, Test Model D (`data/t.json:9`)",
        "- edition: Index 2026 with 85 records (`data/models.json:4`)",
        "- result, other-table: Test Model E (`data/t.json:11`)\n",
      ].join("\n"),
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
