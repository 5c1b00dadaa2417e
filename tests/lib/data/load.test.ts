import { describe, expect, it } from "vitest";
import { DataError } from "@/lib/data/data-error";
import {
  dataVersion,
  loadBenchmarks,
  loadClaims,
  loadDataset,
  loadEdition,
  loadEditions,
  loadIndex,
  loadIndices,
  loadModels,
  loadPairedRuns,
  loadParties,
  loadPlace,
  loadPlaces,
  loadSource,
  loadTables,
  newestEdition,
} from "@/lib/data/load";

const FIXTURES = "tests/fixtures/data";
const BROKEN_EDITION = `${FIXTURES}/broken/indices/test-index/2024.json`;

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown");
}

describe("loadDataset", () => {
  it("reads another folder where one is given", () => {
    expect(loadDataset(`${FIXTURES}/valid`).indices.map(({ id }) => id)).toEqual(["test-index"]);
  });

  it("throws one DataError with every fault of every file", () => {
    const error = thrownBy(() => loadDataset(`${FIXTURES}/broken`));
    if (!(error instanceof DataError)) throw error;
    expect(error.message.split("\n")).toEqual([
      "The data has 4 faults:",
      `${BROKEN_EDITION}:21 rows[2].rank: 3, but 1 country scores more than IND and none has its score. Should be 2.`,
      `${BROKEN_EDITION}:22 rows[3].rank: 3, but IND has this rank already. Should be a rank that nobody has: 2.`,
      `${BROKEN_EDITION}:30 confirmations[0].rank: 5, but the row of RUS has rank 4. Should be 4; where it was reported otherwise, move it to the source's remarks.`,
      `${FIXTURES}/broken/places.json:7 places[3].alpha2: 7, but this is a number. Should be text.`,
      "Not checked until every file can be read: sources-resolve, sources-used, places-resolve, aggregates-unranked, models-resolve, results-resolve, pairs-resolve, claims-resolve, relations-complete, changes-resolve.",
    ]);
    expect(error.faults).toHaveLength(4);
  });

  it("is no success where nothing is to be read", () => {
    expect(() => loadDataset(`${FIXTURES}/without-json`)).toThrow("holds no JSON file");
    expect(() => loadDataset(`${FIXTURES}/nowhere`)).toThrow("ENOENT");
  });

  it("reads data/ once a process", () => {
    expect(loadDataset()).toBe(loadDataset());
  });
});

describe("the loaders of what an address names", () => {
  it("find what is there", () => {
    expect(loadIndices().map(({ id }) => id)).toContain("global-ai-index");
    expect(loadIndex("global-ai-index")?.publisher).toBe("Tortoise Media");
    expect(loadEdition("global-ai-index", "2024")?.edition).toBe("2024");
  });

  it("give undefined, or nothing, for what is not", () => {
    expect(loadIndex("no-index")).toBeUndefined();
    expect(loadEdition("global-ai-index", "1999")).toBeUndefined();
    expect(loadEdition("no-index", "2024")).toBeUndefined();
    expect(loadEditions("no-index")).toEqual([]);
    expect(newestEdition("no-index")).toBeUndefined();
  });

  it("list editions oldest first, the newest last", () => {
    const years = loadEditions("global-ai-index").map(({ edition }) => edition);
    expect(years).toEqual(years.toSorted());
    expect(years).toEqual(["2019", "2020", "2021", "2023", "2024", "2025"]);
    expect(newestEdition("global-ai-index")?.edition).toBe("2025");
  });
});

describe("the loaders of what our own code names", () => {
  it("find what is there", () => {
    expect(loadPlace("RUS")).toMatchObject({ alpha2: "RU", kind: "country" });
    expect(loadSource("global-ai-index-2024").publisher).toBe("Tortoise Media");
    expect(loadSource("global-ai-index-2025").publisher).toBe("The Observer");
    const ids = loadPlaces().map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
  });

  it("throw for what is not", () => {
    expect(() => loadPlace("rus")).toThrow('data/places.json has no place "rus"');
    expect(() => loadSource("no-source")).toThrow('data/sources.json has no source "no-source"');
  });
});

describe("the loaders of models", () => {
  it("find parties, models, benchmarks, tables and pairs", () => {
    expect(loadParties().map(({ id }) => id)).toContain("ranepa");
    expect(loadModels().map(({ id }) => id)).toContain("gigachat-max");
    expect(loadBenchmarks().map(({ id }) => id)).toContain("gpqa-diamond");
    expect(loadTables().map(({ id }) => id)).toContain("mhgb-law");
    expect(loadPairedRuns().map(({ run }) => run)).toEqual(["simple-evals-ru"]);
  });

  it("list claims in the order of the article, not of their files", () => {
    const claims = loadClaims();
    expect(claims[0]?.id).toBe("deepseek-cost");
    expect(claims.map(({ order }) => order)).toEqual(claims.map((_, i) => i + 1));
  });
});

describe("dataVersion", () => {
  it("names a day and a short hash", () => {
    expect(dataVersion()).toEqual({
      date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      hash: expect.stringMatching(/^[0-9a-f]{8}$/),
    });
  });
});
