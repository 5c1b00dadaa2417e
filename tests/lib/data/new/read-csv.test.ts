import { describe, expect, it } from "vitest";
import { formatProblem } from "@/lib/data/new/problem";
import { readCsv } from "@/lib/data/new/read-csv";

const utf8 = (text: string) => new TextEncoder().encode(text);
const tableOf = (text: string) => {
  const outcome = readCsv(utf8(text));
  if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join("\n"));
  return outcome.table;
};
const problemsOf = (bytes: Uint8Array) => {
  const outcome = readCsv(bytes);
  return outcome.ok ? [] : outcome.problems.map(formatProblem);
};

describe("readCsv", () => {
  it.each([
    [",", "comma"],
    [";", "semicolon"],
    ["\t", "tab"],
  ])("finds the separator %j", (separator) => {
    const text = ["a", "b"].join(separator).concat("\n", ["1", "2"].join(separator), "\n");
    expect(tableOf(text)).toEqual({ header: ["a", "b"], rows: [{ line: 2, cells: ["1", "2"] }] });
  });

  it("takes a semicolon where commas stand within quotation marks or within numbers", () => {
    expect(tableOf('"a, b, c";d\n1,5;2,5\n').rows[0]?.cells).toEqual(["1,5", "2,5"]);
  });

  it("reads past a byte-order mark, Windows line ends and empty lines, and keeps the lines' numbers", () => {
    const table = tableOf("\uFEFFa;b\r\n\r\n1;2\r\n;\r\n3;4\r\n");
    expect(table.header).toEqual(["a", "b"]);
    expect(table.rows.map(({ line }) => line)).toEqual([3, 5]);
  });

  it("refuses UTF-16, with or without its mark, in a sentence", () => {
    const little = Uint8Array.from([0xff, 0xfe, 0x61, 0x00]);
    const sentence = 'The file is UTF-16, not UTF-8. Save it as "CSV UTF-8" and try again.';
    expect(problemsOf(little)).toEqual([sentence]);
    expect(problemsOf(little.slice(2))).toEqual([sentence]);
    expect(problemsOf(Uint8Array.from([0xfe, 0xff, 0x30, 0x42]))).toEqual([sentence]);
  });

  it("refuses an older encoding instead of reading other letters", () => {
    const windows1251 = Uint8Array.from([0xd0, 0xee, 0xf1, 0x3b, 0x31]);
    for (const bytes of [windows1251, Uint8Array.from([0xff, 0x61]), Uint8Array.from([0xfe, 0x61])]) {
      expect(problemsOf(bytes)).toEqual(['The file is not UTF-8. Save it as "CSV UTF-8" and try again.']);
    }
  });

  it("names every row of another length and every column without a name of its own, at once", () => {
    expect(problemsOf(utf8("a,,a\n1,2\n1,2,3\n1,2,3,4\n"))).toEqual([
      "column 2 has no name. Name it, or remove the column.",
      'column "a": another column has this name already. Give each a name of its own.',
      "row 2: 2 cells stand under 3 columns. Put a cell with the separator in it into quotation marks, or correct the row.",
      "row 4: 4 cells stand under 3 columns. Put a cell with the separator in it into quotation marks, or correct the row.",
    ]);
  });

  it.each([
    ["", "The first line has no comma, semicolon or tab. A CSV file begins with its columns' names."],
    ["a\n1\n", "The first line has no comma, semicolon or tab. A CSV file begins with its columns' names."],
    ["a,b\n", "The file has no row below its columns' names. Add the rows."],
  ])("says what %j lacks", (text, sentence) => {
    expect(problemsOf(utf8(text))).toEqual([sentence]);
  });

  it("says where a quotation mark is left open", () => {
    expect(problemsOf(utf8('a,b\n"1,2\n'))[0]).toMatch(/^The file is no CSV: Quote Not Closed/);
  });
});
