import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalCsv, hashTable } from "@/lib/data/round-trip/canonical-csv";

const COLUMNS = ["iso3", "rank", "score"] as const;
const records = fc.array(
  fc.record({
    iso3: fc.constantFrom("RUS", "USA", "BRA"),
    rank: fc.integer({ min: 1, max: 200 }).map(String),
    score: fc.oneof(fc.constant(""), fc.double({ noNaN: true, noDefaultInfinity: true }).map(String)),
  }),
);

describe("canonicalCsv", () => {
  it("sorts columns and rows and shortens numbers", () => {
    const table = [
      { score: "100.0", iso3: "USA", rank: "01" },
      { score: "0.50", iso3: "BRA", rank: "2" },
    ];
    expect(canonicalCsv(table, ["score", "iso3", "rank"])).toBe(
      'iso3,rank,score\n"BRA",2,0.5\n"USA",1,100\n',
    );
  });

  it("leaves out columns that are not asked for and gives empty cells for absent ones", () => {
    expect(canonicalCsv([{ iso3: "USA", country: "United States" }], ["iso3", "rank"])).toBe(
      'iso3,rank\n"USA",""\n',
    );
  });

  it("is the same in whatever order rows stand", () => {
    fc.assert(
      fc.property(records, (table) => {
        expect(hashTable(table.toReversed(), COLUMNS)).toBe(hashTable(table, COLUMNS));
      }),
    );
  });

  it("is another one where a figure is another", () => {
    fc.assert(
      fc.property(records, fc.nat(), (table, at) => {
        fc.pre(table.length > 0);
        const changed = table.map((record, i) =>
          i === at % table.length ? { ...record, rank: String(Number(record.rank) + 1000) } : record,
        );
        expect(hashTable(changed, COLUMNS)).not.toBe(hashTable(table, COLUMNS));
      }),
    );
  });

  it("refuses a number with more digits than could be held", () => {
    expect(() => canonicalCsv([{ score: "0.12345678901234567891" }], ["score"])).toThrow(
      "0.12345678901234567891 has more digits than a number holds",
    );
  });
});
