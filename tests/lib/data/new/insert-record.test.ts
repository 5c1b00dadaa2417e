import { describe, expect, it } from "vitest";
import { formatDataFile } from "@/lib/data/format-data-file";
import { insertRecord } from "@/lib/data/new/insert-record";

const LONG = { id: "b", name: "long ".repeat(40), remarks: ["long ".repeat(30), "long ".repeat(30)] };

describe("insertRecord", () => {
  it.each([{ id: "b", name: "B" }, LONG])("opens a list that is still empty, at any depth: %j", (record) => {
    const top = insertRecord("[]\n", [], record, false);
    expect(top).toMatchObject({ ok: true, at: 0, text: formatDataFile([record]) });
    const whole = { source: "codes", places: [] };
    const inner = insertRecord(formatDataFile(whole), ["places"], record, false);
    expect(inner).toMatchObject({ ok: true, at: 0, text: formatDataFile({ ...whole, places: [record] }) });
  });

  it("tells a record that is there from a text that holds no list", () => {
    const record = { id: "a", name: "A" };
    expect(insertRecord('[{ "id": "a" }]', [], record, false)).toEqual({ ok: false, why: "there" });
    for (const text of ["", "{}", '{ "places": {} }']) {
      expect(insertRecord(text, ["places"], record, false)).toEqual({ ok: false, why: "no list" });
    }
  });

  it("puts a record last in a list that is in no order of ids", () => {
    const text = formatDataFile([{ id: "c" }, { id: "a" }]);
    expect(insertRecord(text, [], { id: "b" }, false)).toMatchObject({
      at: 2,
      text: formatDataFile([{ id: "c" }, { id: "a" }, { id: "b" }]),
    });
  });
});
