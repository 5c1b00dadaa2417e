import { describe, expect, it } from "vitest";
import { z } from "zod";
import { toDataTable } from "@/lib/export/data-table";
import { describeFields } from "@/lib/export/describe-fields";

describe("toDataTable", () => {
  it("makes a column of every field, nested ones by their path", () => {
    expect(toDataTable([{ place: "RUS", rank: 31, pillars: { talent: 4, research: null } }])).toEqual({
      columns: ["place", "rank", "pillars.talent", "pillars.research"],
      rows: [["RUS", 31, 4, null]],
    });
  });

  it("leaves a cell empty where a record has no such field", () => {
    expect(toDataTable([{ a: 1 }, { a: 2, b: "x" }])).toEqual({
      columns: ["a", "b"],
      rows: [
        [1, null],
        [2, "x"],
      ],
    });
  });

  it("makes no column of an object that one record has not at all", () => {
    expect(toDataTable([{ released: null }, { released: { value: "2024", source: "s" } }])).toEqual({
      columns: ["released.value", "released.source"],
      rows: [
        [null, null],
        ["2024", "s"],
      ],
    });
  });

  it("leaves a cell empty for what is no figure, word or answer", () => {
    const odd = { unset: undefined, count: 3n, made: () => 1, kept: false };
    expect(toDataTable([odd])).toEqual({
      columns: ["unset", "count", "made", "kept"],
      rows: [[null, null, null, false]],
    });
  });

  it("keeps lists in one cell", () => {
    expect(toDataTable([{ words: ["a", "b"], prices: [{ input: 1 }], none: [] }]).rows).toEqual([
      ["a | b", '[{"input":1}]', ""],
    ]);
  });
});

describe("describeFields", () => {
  const schema = z.object({
    place: z.string().describe("A code"),
    pillars: z.record(z.string(), z.number().nullable()).describe("As printed"),
    released: z.object({ value: z.string(), source: z.string().describe("Its source") }).nullable(),
    plain: z.number(),
  });

  it("says what the schema says of a field, and of a nested one what is nearest", () => {
    expect(
      describeFields(schema, ["place", "pillars.talent", "released.value", "released.source", "plain"]),
    ).toEqual([
      { name: "place", meaning: "A code" },
      { name: "pillars.talent", meaning: "As printed" },
      { name: "released.value", meaning: null },
      { name: "released.source", meaning: "Its source" },
      { name: "plain", meaning: null },
    ]);
  });

  it("says of a column that the schema does not know what is nearest, or nothing", () => {
    expect(describeFields(schema, ["place.deeper", "released.source.deeper", "unknown"])).toEqual([
      { name: "place.deeper", meaning: "A code" },
      { name: "released.source.deeper", meaning: "Its source" },
      { name: "unknown", meaning: null },
    ]);
  });
});
