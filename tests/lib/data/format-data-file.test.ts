import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDataFile } from "@/lib/data/format-data-file";

describe("formatDataFile", () => {
  it("puts one record in a line and all else on lines of its own", () => {
    const text = formatDataFile({
      index: "a",
      coverage: { places: 2 },
      rows: [
        { place: "RUS", pillars: { talent: 4 }, facets: {} },
        { place: "BRA", pillars: { talent: 12 }, facets: {} },
      ],
      finer: [],
    });
    expect(text).toBe(`{
  "index": "a",
  "coverage": {
    "places": 2
  },
  "rows": [
    { "place": "RUS", "pillars": { "talent": 4 }, "facets": {} },
    { "place": "BRA", "pillars": { "talent": 12 }, "facets": {} }
  ],
  "finer": []
}
`);
  });

  it("opens a record of a list at the top only where its line would be long", () => {
    const remark = "x".repeat(200);
    expect(
      formatDataFile([
        { id: "a", terms: { reuse: "open" } },
        { id: "b", terms: { reuse: "open" }, copies: [{ address: "c" }], remarks: [remark, "y"], none: [] },
      ]),
    ).toBe(`[
  { "id": "a", "terms": { "reuse": "open" } },
  {
    "id": "b",
    "terms": { "reuse": "open" },
    "copies": [
      { "address": "c" }
    ],
    "remarks": [
      "${remark}",
      "y"
    ],
    "none": []
  }
]
`);
  });

  it("writes what is empty as it is", () => {
    expect(formatDataFile([])).toBe("[]\n");
    expect(formatDataFile({})).toBe("{}\n");
  });

  const lists = fc.array(fc.dictionary(fc.string(), fc.jsonValue()));
  const contents = fc.oneof(
    fc.jsonValue(),
    lists,
    fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), lists)),
  );

  it("changes no value and no order of keys", () => {
    fc.assert(
      fc.property(contents, (content) => {
        expect(JSON.stringify(JSON.parse(formatDataFile(content)))).toBe(JSON.stringify(content));
      }),
    );
  });

  it("leaves what it has written as it is", () => {
    fc.assert(
      fc.property(contents, (content) => {
        const text = formatDataFile(content);
        expect(formatDataFile(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it("gives each record of a list under a key a line of its own", () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1 }), (rows) => {
        expect(formatDataFile({ rows }).split("\n")).toHaveLength(rows.length + 5);
      }),
    );
  });
});
