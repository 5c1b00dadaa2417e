import { describe, expect, it } from "vitest";
import { loadModelData } from "@/lib/data/load-model-data";
import type { Model } from "@/lib/data/models-schema";
import { evidenceOf, laterPairs, modelOf } from "@/lib/models/claim-evidence";
import { madeModel } from "./measured";

const data = loadModelData();

const version = (id: string, family: string | null, released: string | null): Model =>
  madeModel({ id, family, released: released === null ? null : { value: released, source: "test-source" } });

const CLAIM = { domain: "science", stronger: "a-1", weaker: "b-1" } as const;
const MEANT = [version("a-1", "a", "2025-03"), version("b-1", "b", "2025-03-10")];

/** The pairs of later versions where these models are known beside the two that the claim means. */
const pairsWith = (...models: Model[]) => laterPairs(CLAIM, { ...data, models: [...MEANT, ...models] });

describe("evidenceOf", () => {
  it("has each like-for-like row with its test, its table and the grade of the table's source", () => {
    const rows = evidenceOf("deepseek-v3", "gigachat-max", data);
    const { row, benchmark, table, grade } = rows.find((one) => one.row.benchmark === "gpqa-diamond") ?? {};
    expect(row?.entries.map(({ model }) => model)).toEqual(["deepseek-v3", "gigachat-max"]);
    expect([benchmark?.id, table?.id]).toEqual(["gpqa-diamond", row?.table]);
    expect(grade).toBe(data.sources.find(({ id }) => id === table?.source)?.grade);
  });

  it.each(["benchmarks", "tables", "sources"])("refuses a row whose %s are not there", (missing) => {
    expect(() => evidenceOf("deepseek-v3", "gigachat-max", { ...data, [missing]: [] })).toThrow("resolve");
  });
});

describe("laterPairs", () => {
  it("pairs a later version with the other model meant, and later ones with each other, but not the two meant", () => {
    const found = pairsWith(version("a-2", "a", "2025-05"), version("b-2", "b", "2026"));
    expect(found).toEqual([
      ["a-1", "b-2"],
      ["a-2", "b-1"],
      ["a-2", "b-2"],
    ]);
  });

  it("takes none of before, of the same month so far as is known, or of no known day", () => {
    expect(pairsWith(version("a-0", "a", "2025-02"))).toEqual([]);
    expect(pairsWith(version("a-x", "a", "2025-03-31"))).toEqual([]);
    expect(pairsWith(version("a-x", "a", "2025"))).toEqual([]);
    expect(pairsWith(version("a-x", "a", null))).toEqual([]);
  });

  it("takes a later day where both days are known", () => {
    expect(pairsWith(version("b-2", "b", "2025-03-11"))).toEqual([["a-1", "b-2"]]);
    expect(pairsWith(version("b-2", "b", "2025-03-10"))).toEqual([]);
  });

  it("takes none of another family, or of models that have none", () => {
    expect(pairsWith(version("c-2", "c", "2026"))).toEqual([]);
    const alone = [version("a-1", null, "2025"), version("b-1", null, null), version("x", null, "2026")];
    expect(laterPairs(CLAIM, { ...data, models: alone })).toEqual([]);
  });

  it("has none where it is not known when the model meant came out", () => {
    const undated = [version("a-1", "a", null), version("b-1", "b", null), version("a-2", "a", "2026")];
    expect(laterPairs(CLAIM, { ...data, models: undated })).toEqual([]);
  });
});

describe("modelOf", () => {
  it("finds a model by its id, and names the one that is not there", () => {
    expect(modelOf("a-1", { models: MEANT })).toBe(MEANT[0]);
    expect(() => modelOf("none", { models: MEANT })).toThrow('"none"');
  });
});
