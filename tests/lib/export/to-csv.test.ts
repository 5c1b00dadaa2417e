import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "@/lib/export/data-table";
import { toCsv } from "@/lib/export/to-csv";

function lines(...row: Cell[]): string {
  return toCsv({ columns: row.map((_, i) => `c${i}`), rows: [row] }).split("\r\n")[1] ?? "";
}

/** What a reader of the file gets: the texts of its cells. */
function read(csv: string): unknown {
  return parse(csv, { relaxColumnCount: false });
}

describe("toCsv", () => {
  it("writes columns and rows, each line with its end", () => {
    expect(
      toCsv({
        columns: ["place", "rank"],
        rows: [
          ["RUS", 31],
          ["BRA", 30],
        ],
      }),
    ).toBe("place,rank\r\nRUS,31\r\nBRA,30\r\n");
  });

  it("quotes what would break a line, and doubles quotes within", () => {
    expect(lines('a "b", c', "d\ne", "f")).toBe('"a ""b"", c","d\ne",f');
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])(
    "guards a text that a spreadsheet would take for a formula: %j",
    (text) => {
      expect(lines(text, "x").replaceAll('"', "")).toBe(`'${text},x`);
    },
  );

  it("leaves numbers as numbers, the negative ones too", () => {
    expect(lines(-12.5, 0.1, 1e21, 0)).toBe("-12.5,0.1,1e+21,0");
  });

  it("writes nothing where nothing is known, and never a zero or a word", () => {
    expect(lines("a", null, "b")).toBe("a,,b");
  });

  it("begins without a byte-order mark", () => {
    expect(toCsv({ columns: ["a"], rows: [] }).codePointAt(0)).toBe(97);
  });

  it("loses no text: what is read back, less one leading apostrophe, is what was written", () => {
    const words = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\0", ""));
    const guardable = fc.tuple(fc.constantFrom("", "'", "=", "-", "@", "+", "\r", '"'), words);
    fc.assert(
      fc.property(fc.array(fc.tuple(guardable, guardable), { minLength: 1 }), (pairs) => {
        const rows = pairs.map(([[a, b], [c, d]]) => [`x${a}${b}`, c + d]);
        const back = read(toCsv({ columns: ["a", "b"], rows }));
        const unguarded = Array.isArray(back)
          ? back.slice(1).map(([first, second]: string[]) => [first, second?.replace(/^'/, "")])
          : [];
        expect(unguarded).toEqual(rows);
      }),
    );
  });
});
