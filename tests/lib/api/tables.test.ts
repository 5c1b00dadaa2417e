import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { ApiFile, ApiTable } from "@/lib/api/api-file";
import type { ApiInput } from "@/lib/api/api-input";
import { csvFiles } from "@/lib/api/csv-files";
import { dataPackageFile } from "@/lib/api/data-package";
import { modelFiles } from "@/lib/api/model-files";
import { toOrigin } from "@/lib/api/origin";
import { pairTables } from "@/lib/api/pair-tables";
import { robustnessTables } from "@/lib/api/robustness-tables";
import { loadDataset } from "@/lib/data/load";
import { loadApiInput } from "@/lib/data/load-api-files";
import { loadRobustness, type Robustness } from "@/lib/data/load-robustness";
import type { SettledPair } from "@/lib/ranking/exact/settle-pairs";

const VERSION = { date: "2026-11-24", hash: "abc12345" };
const INPUT = loadApiInput();
const [source] = loadDataset().sources.value;
if (!source) throw new Error("the data name no source");

/** A table whose source is known by its title and publisher, and by no address. */
const tableOf = (records: object[]): ApiTable => {
  const bare = { ...source, address: null, terms: { ...source.terms, address: null } };
  return { records, schema: z.object({}), origin: toOrigin(VERSION, [bare], ["data"]) };
};

function filesOf(records: object[]): ApiFile[] {
  return csvFiles({ path: "a.csv", about: "a.json", description: "", table: () => tableOf(records) });
}

const resourceSchema = z.looseObject({
  sources: z.array(z.object({ title: z.string(), path: z.string().optional() })),
  schema: z.object({ fields: z.array(z.object({ name: z.string(), type: z.string() })) }),
});

function resourceOf(records: object[]) {
  const { text } = dataPackageFile(filesOf(records), VERSION).content();
  const [resource] = z.object({ resources: z.array(resourceSchema) }).parse(JSON.parse(text)).resources;
  if (!resource) throw new Error("no resource");
  return resource;
}

describe("a table whose source has no address", () => {
  it("names it in the Data Package by its title alone, and no licence that nobody could read", () => {
    const resource = resourceOf([{ a: 1 }]);
    expect(resource.sources).toEqual([{ title: source.title }]);
    expect(resource).not.toHaveProperty("licenses");
  });

  it("has no address beside the CSV, but its publisher", () => {
    const [, about] = filesOf([]);
    expect(JSON.parse(about?.content().text ?? "")).toMatchObject({
      "dc:source": [],
      "dc:publisher": [source.publisher],
    });
  });
});

describe("a column of the Data Package", () => {
  it("is of the type of all that stands in it, and of any where that differs", () => {
    const records = [
      { count: 1, share: 0.5, yes: true, word: "a", nothing: null, mixed: 1 },
      { count: null, share: 2, yes: false, word: "b", nothing: null, mixed: "two" },
    ];
    expect(resourceOf(records).schema.fields).toEqual([
      { name: "count", type: "integer" },
      { name: "share", type: "number" },
      { name: "yes", type: "boolean" },
      { name: "word", type: "string" },
      { name: "nothing", type: "string" },
      { name: "mixed", type: "any" },
    ]);
  });
});

const INDEX = "ai-preparedness-index";
const real = loadRobustness(INDEX, "2023");
if (!real) throw new Error(`no robustness of ${INDEX}`);

/** The API of one edition of which something else is known. */
const inputWith = (changes: Partial<Robustness>): ApiInput => ({
  ...INPUT,
  countries: {
    ...INPUT.countries,
    indices: INPUT.countries.indices.filter(({ index }) => index.id === INDEX),
    robustness: () => ({ ...real, ...changes }),
  },
});

describe("the table of how firm ranks are", () => {
  it("says null of a rank that cannot be recomputed, and of bounds that were not computed", () => {
    const trials = { "around-base": () => new Map(), uniform: () => new Map() };
    const [table] = robustnessTables(inputWith({ bounds: null, recomputedRank: new Map(), trials }));
    expect(table?.records()[0]).toMatchObject({
      publishedRank: 1,
      recomputedRank: null,
      trialWeightsUniform: null,
      anyWeights: null,
      best: null,
      worst: null,
    });
  });
});

describe("the table of pairs", () => {
  const pairs: SettledPair[] = [
    { first: "AAA", second: "BBB", verdict: { kind: "settled", ahead: "first" } },
    { first: "AAA", second: "CCC", verdict: { kind: "settled", ahead: "second" } },
    { first: "BBB", second: "CCC", verdict: { kind: "reversible", ahead: "p", behind: "q" } },
    { first: "BBB", second: "DDD", verdict: { kind: "reversible", ahead: "p", behind: "q" } },
    { first: "BBB", second: "EEE", verdict: { kind: "open" } },
  ];
  const [table] = pairTables(inputWith({ pairs: () => pairs }));

  it("names who is ahead, whichever of the two that is, and nobody where it turns or is open", () => {
    const none = { firstAheadOn: null, secondAheadOn: null };
    expect(table?.records()).toEqual([
      { first: "AAA", second: "BBB", verdict: "settled", ahead: "AAA", ...none },
      { first: "AAA", second: "CCC", verdict: "settled", ahead: "CCC", ...none },
      {
        first: "BBB",
        second: "CCC",
        verdict: "reversible",
        ahead: null,
        firstAheadOn: "p",
        secondAheadOn: "q",
      },
      {
        first: "BBB",
        second: "DDD",
        verdict: "reversible",
        ahead: null,
        firstAheadOn: "p",
        secondAheadOn: "q",
      },
      { first: "BBB", second: "EEE", verdict: "open", ahead: null, ...none },
    ]);
  });

  it("puts them under the first of each, those that the same two pillars turn together", () => {
    expect(table?.body()).toMatchObject({
      places: [
        { place: "AAA", ahead: ["BBB"], behind: ["CCC"], reversible: [], open: [] },
        {
          place: "BBB",
          ahead: [],
          behind: [],
          reversible: [{ aheadOn: "p", behindOn: "q", places: ["CCC", "DDD"] }],
          open: ["EEE"],
        },
      ],
    });
  });
});

describe("a model's results", () => {
  const { countries } = INPUT;
  const { models } = countries;

  /** The text of the answer about a model, with something else known of the tables. */
  const answerOf = (changes: Partial<ApiInput["countries"]>) => {
    const input = { ...INPUT, countries: { ...countries, ...changes } };
    const file = modelFiles(input).find(({ path }) => path === "models/deepseek-v3.json");
    return file?.content().text ?? "";
  };

  it("have the id of a setting and of a measurer of which there are no words", () => {
    const tables = models.tables.map((table) => ({ ...table, settings: {} }));
    const { results, ...model } = JSON.parse(answerOf({ parties: [], models: { ...models, tables } }));
    expect(model).toMatchObject({ model: "deepseek-v3", makerName: null, country: null });
    const ofTable = (id: string) => tables.find((table) => table.id === id);
    expect(results.length).toBeGreaterThan(20);
    for (const one of results) {
      expect(one.settingWords).toBe(one.setting);
      expect(one.measuredBy).toBe(ofTable(one.table)?.measuredBy);
    }
  });

  it("are not given where what they are of is not there", () => {
    expect(() => answerOf({ models: { ...models, benchmarks: [] } })).toThrow("names what is not there");
  });
});
