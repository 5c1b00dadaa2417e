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
});
