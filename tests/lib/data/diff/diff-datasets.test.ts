import { describe, expect, it } from "vitest";
import { type DatasetDiff, diffDatasets } from "@/lib/data/diff/diff-datasets";
import {
  addFile,
  BENCHMARKS,
  COMPARISON,
  EDITION,
  INDEX,
  MODELS,
  SOURCES,
  TABLE,
  textOf,
  validFolder,
} from "../valid-folder";
import {
  asSite,
  type Change,
  changedDataset,
  changedFolder,
  datasetOf,
  NOTHING,
  withoutFile,
} from "./folders";

const RUSSIA = '    { "place": "RUS", "rank": 4, "overall": 12,';
const BRAZIL = '    { "place": "BRA", "rank": 3, "overall": 12,';
const BRAZIL_ROW = `${BRAZIL} "pillars": { "talent": 12, "research": 12 }, "facets": { "intensity": 16 } },\n`;

function diffAfter(...changes: readonly Change[]): DatasetDiff {
  return diffDatasets(changedDataset(), changedDataset(...changes));
}

function siteDiffAfter(...changes: readonly Change[]): DatasetDiff {
  return diffDatasets(asSite(validFolder()), asSite(changedFolder(...changes)));
}

describe("diffDatasets", () => {
  it("names a changed score with its country, measure, both values and its line, and nothing else", () => {
    expect(diffAfter([EDITION, '"talent": 42', '"talent": 43'])).toEqual({
      ...NOTHING,
      values: [
        {
          kind: "row",
          subject: "India",
          within: "test-index 2024",
          field: "talent",
          before: 42,
          after: 43,
          file: "data/indices/test-index/2024.json",
          line: 21,
        },
      ],
    });
  });

  it("uses the site's names for an index and its measures, without soft hyphens", () => {
    const [value] = siteDiffAfter([EDITION, BRAZIL, BRAZIL.replace("12", "13")]).values;
    expect(value).toMatchObject({ within: "Global AI Index 2024", field: "Overall score" });
  });

  it("tells a score that was not known from one that is no longer there", () => {
    const { values } = diffAfter(
      [EDITION, '"talent": 42', '"talent": null'],
      [EDITION, '"research": 18 }', '"research": 18, "commercial": 5 }'],
    );
    expect(values.map(({ field, before, after }) => [field, before, after])).toEqual([
      ["talent", 42, null],
      ["commercial", undefined, 5],
    ]);
  });

  it("says a changed result once, as it is printed, and a value known more finely under its measure", () => {
    const { values } = diffAfter(
      [TABLE, '"printed": "45.0%", "value": 45', '"printed": "47.5%", "value": 47.5'],
      [EDITION, '"value": 23.81', '"value": 23.82'],
    );
    expect(
      values.map(({ subject, within, field, before, after }) => [subject, within, field, before, after]),
    ).toEqual([
      ["India", "test-index 2024", "Overall score, finer", 23.81, 23.82],
      ["Test Model B", "test-table, Test Science", "printed", "45.0%", "47.5%"],
    ]);
  });

  it("gives a rank as published, and among the common countries where that changed too", () => {
    const swapped = diffAfter(
      [EDITION, BRAZIL, BRAZIL.replace("3", "4")],
      [EDITION, RUSSIA, RUSSIA.replace("4", "3")],
    );
    expect(swapped.ranks).toEqual([
      {
        place: "RUS",
        name: "Russia",
        index: "test-index",
        edition: "2024",
        within: "test-index 2024",
        published: { before: 4, after: 3 },
        common: { before: 4, after: 3 },
        file: "data/indices/test-index/2024.json",
        line: 23,
      },
      expect.objectContaining({ place: "BRA", published: { before: 3, after: 4 } }),
    ]);
    expect(swapped.values).toEqual([]);
  });

  it("gives a rank among the common countries that changed while the published one stands", () => {
    const older = textOf(validFolder(), EDITION).replace('"edition": "2024"', '"edition": "2023"');
    const file = "indices/test-index/2023.json";
    const both = datasetOf(addFile(validFolder(), file, older));
    const lacking = datasetOf(addFile(validFolder(), file, older.replace(BRAZIL_ROW, "")));
    const { ranks, placesOut } = diffDatasets(both, lacking);
    expect(ranks.map(({ edition, place, published, common }) => [edition, place, published, common])).toEqual(
      [
        ["2023", "RUS", { before: 4, after: 4 }, { before: 4, after: 3 }],
        ["2024", "BRA", { before: 3, after: 3 }, { before: 3, after: null }],
        ["2024", "RUS", { before: 4, after: 4 }, { before: 4, after: 3 }],
      ],
    );
    expect(placesOut.map(({ subject, within }) => [subject, within])).toEqual([
      ["Brazil", "test-index 2023"],
    ]);
  });

  it("names countries that came into an edition and left it, with the line where they stand or stood", () => {
    const out = diffAfter([EDITION, BRAZIL_ROW, ""]);
    expect(out.placesOut).toEqual([
      {
        kind: "row",
        subject: "Brazil",
        within: "test-index 2024",
        parts: 0,
        file: "data/indices/test-index/2024.json",
        line: 22,
      },
    ]);
    const back = diffDatasets(changedDataset([EDITION, BRAZIL_ROW, ""]), changedDataset());
    expect(back.placesIn.map(({ subject, line }) => [subject, line])).toEqual([["Brazil", 22]]);
    expect(back.placesOut).toEqual([]);
  });

  it("lists a new edition and a new table once, with how many records came with them", () => {
    const edition = textOf(validFolder(), EDITION).replace('"edition": "2024"', '"edition": "2025"');
    const table = textOf(validFolder(), TABLE).replace('"id": "test-table"', '"id": "second-table"');
    const grown = addFile(
      addFile(validFolder(), "indices/test-index/2025.json", edition),
      "results/second-table.json",
      table,
    );
    const { added, placesIn, removed } = diffDatasets(changedDataset(), datasetOf(grown));
    expect(added.map(({ kind, subject, parts }) => [kind, subject, parts])).toEqual([
      ["edition", "test-index 2025", 8],
      ["table", "second-table", 8],
    ]);
    expect([placesIn, removed]).toEqual([[], []]);
  });

  it("lists models, benchmarks, sources, claims, indicators and groups that came or went", () => {
    const folder = addFile(
      withoutFile(validFolder(), COMPARISON),
      "indicators/papers.json",
      JSON.stringify({
        id: "papers",
        name: "Papers",
        unit: "papers",
        definition: "Made up for tests",
        source: "test-news",
        status: "published",
        asOf: null,
        remarks: [],
        values: [{ place: "BRA", year: 2024, value: 3 }],
      }),
    );
    const groups = [
      {
        id: "brics",
        name: "BRICS",
        source: "test-news",
        remarks: [],
        members: [{ place: "BRA", from: "2009", until: null }],
      },
    ];
    const files = folder.files.map(({ path, text }) => ({
      path,
      text:
        path === "groups.json"
          ? JSON.stringify(groups)
          : text.replaceAll(/test-(model-c-1\.0|essays|news)/g, "new-$1"),
    }));
    const { added, removed } = diffDatasets(changedDataset(), datasetOf({ ...folder, files }));
    const kinds = (notes: DatasetDiff["added"]) => [...new Set(notes.map(({ kind }) => kind))].sort();
    expect(kinds(removed)).toEqual(["benchmark", "claim", "finer value", "model", "result", "source"]);
    expect(kinds(added)).toEqual([
      "benchmark",
      "finer value",
      "group",
      "indicator",
      "model",
      "result",
      "source",
    ]);
    expect(added.find(({ kind }) => kind === "group")).toMatchObject({ subject: "brics", parts: 1 });
  });

  it("names a changed value of an indicator, a new membership and a changed end of one", () => {
    const indicator = (value: number) =>
      JSON.stringify({
        id: "papers",
        name: "Papers",
        unit: "papers",
        definition: "Made up for tests",
        source: "test-news",
        status: "published",
        asOf: null,
        remarks: [],
        values: [{ place: "BRA", year: 2024, value }],
      });
    const withGroup = (value: number, members: object[]) => {
      const folder = addFile(validFolder(), "indicators/papers.json", indicator(value));
      const groups = JSON.stringify([{ id: "g", name: "G", source: "test-news", remarks: [], members }]);
      const files = folder.files.map(({ path, text }) => ({
        path,
        text: path === "groups.json" ? groups : text,
      }));
      return datasetOf({ ...folder, files });
    };
    const [russia, india] = ["RUS", "IND"].map((place) => ({ place, from: "1997", until: null }));
    const diff = diffDatasets(
      withGroup(3, [{ ...russia }]),
      withGroup(4, [{ ...russia, until: "2014" }, { ...india }]),
    );
    expect(diff.values.map(({ subject, within, before, after }) => [subject, within, before, after])).toEqual(
      [["Brazil 2024", "papers", 3, 4]],
    );
    expect(diff.details.map(({ subject, field, before, after }) => [subject, field, before, after])).toEqual([
      ["Russia", "until", null, "2014"],
    ]);
    expect(diff.added.map(({ kind, subject, within }) => [kind, subject, within])).toEqual([
      ["membership", "India", "g"],
    ]);
  });

  it("tells brackets that were made, broken and changed, with the ranks they share", () => {
    const apart = diffAfter([EDITION, BRAZIL, BRAZIL.replace("12", "13")]);
    expect(apart.brackets).toEqual([
      {
        within: "test-index 2024",
        score: 12,
        kind: "broken",
        before: { names: ["Brazil", "Russia"], interval: { from: 3, to: 4 } },
        after: null,
      },
    ]);
    const up = diffAfter([EDITION, BRAZIL, BRAZIL.replace("12", "24")]);
    expect(up.brackets.map(({ score, kind }) => [score, kind])).toEqual([
      [24, "made"],
      [12, "broken"],
    ]);
    const third = diffAfter([EDITION, '"rank": 2, "overall": 24', '"rank": 2, "overall": 12']);
    expect(third.brackets).toMatchObject([
      { kind: "changed", after: { names: ["India", "Brazil", "Russia"], interval: { from: 2, to: 4 } } },
    ]);
  });

  it("quotes the titles that read otherwise, each under its page", () => {
    const { titles } = siteDiffAfter([EDITION, BRAZIL, BRAZIL.replace("12", "13")]);
    expect(titles).toEqual([
      {
        page: "home, who is one above",
        before: expect.stringContaining("Brazil is placed one above Russia"),
        after: null,
      },
      {
        page: "rankings/global-ai-index/2024, title",
        before: "The United States leads by 76 points; half of the 4 countries have 18 or less",
        after: "The United States leads by 76 points; half of the 4 countries have 19 or less",
      },
      {
        page: "compare, title",
        before: expect.stringMatching(/nearest to Brazil\s\(12\)/),
        after: expect.stringMatching(/nearest to Brazil\s\(13\)/),
      },
    ]);
  });

  it("says why a page can no longer be built", () => {
    const { titles } = siteDiffAfter([EDITION, RUSSIA, RUSSIA.replace("4", "null")]);
    expect(titles.find(({ page }) => page === "home, title")).toEqual({
      page: "home, title",
      before: "Russia is 4th of 4 in AI, with 12 points where the leader has 100",
      after: "cannot be built: RUS is not ranked in the edition the home page starts from",
    });
  });

  it("gives the verdicts that a new result turns, and the titles that quote them", () => {
    const { verdicts, titles } = siteDiffAfter([
      "paired/test-run.json",
      '"right": [25, 18], "only": [10, 3]',
      '"right": [25, 18], "only": [7, 0]',
    ]);
    expect(verdicts).toEqual([
      {
        claim: "deepseek-in-science",
        short: "DeepSeek stronger in science",
        before: "measured, not decided",
        after: "supported by one measurement",
      },
      expect.objectContaining({ claim: "gigachat-in-banking" }),
    ]);
    expect(titles.map(({ page }) => page)).toEqual(["models, title", "claims, title"]);
  });

  it("keeps other fields apart from figures, and remarks for contributors apart from what the site shows", () => {
    const diff = diffAfter(
      [SOURCES, '"grade": "copied-once"', '"grade": "confirmed"'],
      [MODELS, '"weights": { "value": "open"', '"weights": { "value": "closed"'],
      [
        BENCHMARKS,
        '"source": "test-results", "remarks": ["Made up for tests."] },\n  { "id": "test-physics"',
        '"source": "test-results", "remarks": ["Made up."] },\n  { "id": "test-physics"',
      ],
    );
    expect(diff.values).toEqual([]);
    expect(diff.details.map(({ subject, field, after }) => [subject, field, after])).toEqual([
      ["Test Model A", "weights.value", "closed"],
      ["test-news", "grade", "confirmed"],
    ]);
    expect(diff.unseen.map(({ subject, after }) => [subject, after])).toEqual([["Test Essays", "Made up."]]);
  });

  it("calls what has no record by its id", () => {
    const essays = '"test-essays", "setting": "zero-shot", "model": "test-model-b"';
    const { placesIn, added } = diffAfter(
      [EDITION, BRAZIL, BRAZIL.replace("BRA", "DEU")],
      [TABLE, essays, '"no-benchmark", "setting": "zero-shot", "model": "no-model"'],
    );
    expect(placesIn.map(({ subject }) => subject)).toEqual(["DEU"]);
    expect(added.map(({ kind, subject, within }) => [kind, subject, within])).toEqual([
      ["result", "no-model", "test-table, no-benchmark"],
    ]);
  });

  it("lists a new index with its edition, and no country of it as one that came in or changed its rank", () => {
    const without = withoutFile(withoutFile(validFolder(), INDEX), EDITION);
    const { added, placesIn, ranks } = diffDatasets(datasetOf(without), changedDataset());
    expect(added.map(({ kind, subject, parts }) => [kind, subject, parts])).toEqual([
      ["index", "test-index", 0],
      ["edition", "test-index 2024", 8],
    ]);
    expect([placesIn, ranks]).toEqual([[], []]);
  });

  it("begins with the ranks of the countries of the headline, and ends each with those who have none now", () => {
    const withGermany = (rank: number): Change => [
      EDITION,
      '"facets": { "intensity": 15 } }',
      `"facets": { "intensity": 15 } },
      { "place": "DEU", "rank": ${rank}, "overall": 11, "pillars": { "talent": 11, "research": 11 }, "facets": { "intensity": 9 } }`,
    ];
    const { ranks } = diffDatasets(
      changedDataset(withGermany(5)),
      changedDataset(
        withGermany(2),
        [EDITION, '"IND", "rank": 2', '"IND", "rank": null'],
        [EDITION, BRAZIL, BRAZIL.replace("3", "5")],
      ),
    );
    expect(ranks.map(({ place, published: { before, after } }) => [place, before, after])).toEqual([
      ["RUS", 4, 4],
      ["BRA", 3, 5],
      ["IND", 2, null],
      ["DEU", 5, 2],
    ]);
  });

  it("counts a record that stands twice as two, of which one may go", () => {
    const twice: Change = [EDITION, BRAZIL_ROW, BRAZIL_ROW + BRAZIL_ROW];
    expect(diffDatasets(changedDataset(twice), changedDataset(twice))).toEqual(NOTHING);
    const { placesOut } = diffDatasets(changedDataset(twice), changedDataset());
    expect(placesOut.map(({ subject, line }) => [subject, line])).toEqual([["Brazil", 23]]);
  });

  it("names a field of a row that is no score by its key, and scores that are all gone by theirs", () => {
    const { values, details } = diffAfter(
      [EDITION, '"facets": { "intensity": 15 } }', '"facets": { "intensity": 15 }, "source": "test-news" }'],
      [EDITION, '{ "intensity": 19 }', "{}"],
      [MODELS, '"conditions": []', '"conditions": ["off-peak"]'],
    );
    const told = (changes: DatasetDiff["values"]) =>
      changes.map(({ subject, field, before, after }) => [subject, field, before, after]);
    expect(told(values)).toEqual([
      ["India", "facets", undefined, "{}"],
      ["India", "intensity", 19, undefined],
    ]);
    expect(told(details)).toEqual([
      ["Russia", "source", undefined, "test-news"],
      ["Test Model A", "prices[0].conditions[0]", undefined, "off-peak"],
      ["Test Model A", "prices[0].conditions", "[]", undefined],
    ]);
  });

  it("knows a report without an address by its publisher, and an order of the publisher's own by its places", () => {
    const changed = (date: string, reason: string) =>
      changedDataset(
        [
          EDITION,
          '"date": "2024-12-12", "address": "https://example.org/russia"',
          `"date": ${date}, "address": null`,
        ],
        [EDITION, '"finer"', `"ownOrder": [{ "places": ["BRA", "RUS"], "reason": "${reason}" }],\n  "finer"`],
      );
    const diff = diffDatasets(changed("null", "none"), changed('"2024-12"', "a tie"));
    expect(diff.details.map(({ subject, field, before, after }) => [subject, field, before, after])).toEqual([
      ["Russia", "confirmation, date", null, "2024-12"],
      ["Brazil", "own order, reason", "none", "a tie"],
    ]);
    expect([diff.added, diff.removed]).toEqual([[], []]);
  });

  it("says of a comparison that names no models that it compares nothing", () => {
    const models = textOf(validFolder(), COMPARISON).match(/"comparison": \{[^}]*\}/)?.[0] ?? "";
    expect(diffAfter([COMPARISON, models, '"comparison": null']).verdicts).toEqual([
      {
        claim: "test-comparison",
        short: "test-comparison",
        before: "measured, not decided",
        after: "compares nothing",
      },
    ]);
  });

  it("finds no difference in layout and in the order of rows", () => {
    const folder = validFolder();
    const files = folder.files.map(({ path, text }) => {
      const content = JSON.parse(text);
      if (path === EDITION) content.rows.reverse();
      return { path, text: JSON.stringify(content) };
    });
    expect(diffDatasets(datasetOf(folder), datasetOf({ ...folder, files }))).toEqual(NOTHING);
  });
});
