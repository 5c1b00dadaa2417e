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
});
