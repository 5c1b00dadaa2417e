import { describe, expect, it } from "vitest";
import { formatFault } from "@/lib/data/fault";
import { parseJson } from "@/lib/data/parse-json";

function faultsIn(text: string): string[] {
  const outcome = parseJson("data/a.json", text);
  return outcome.ok ? [] : outcome.faults.map(formatFault);
}

function documentOf(text: string) {
  const outcome = parseJson("data/a.json", text);
  if (!outcome.ok) throw new Error(outcome.faults.map(formatFault).join("\n"));
  return outcome.document;
}

describe("parseJson", () => {
  it("knows the value and the line of every path", () => {
    const document = documentOf('{\n  "rows": [\n    { "rank": 1 },\n    { "rank": 2 }\n  ]\n}');
    expect(document.value).toEqual({ rows: [{ rank: 1 }, { rank: 2 }] });
    expect(document.lineOf(["rows", 1, "rank"])).toBe(4);
    expect(document.valueAt(["rows", 1, "rank"])).toBe(2);
  });

  it("gives the line of what is around a missing value", () => {
    const document = documentOf('{\n  "rows": [\n    { "rank": 1 }\n  ]\n}');
    expect(document.lineOf(["rows", 0, "overall"])).toBe(3);
    expect(document.lineOf(["weights"])).toBe(1);
    expect(document.valueAt(["rows", 0, "overall"])).toBeUndefined();
  });

  it("refuses what is no JSON", () => {
    expect(faultsIn("Hello world")).toEqual([
      'data/a.json:1 column 1: Hello, but it is no JSON value. Should be a number, "text", true, false, null, a list or an object.',
    ]);
  });

  it("refuses an empty file", () => {
    expect(faultsIn(" \n")).toEqual([
      "data/a.json:1: nothing, but a data file holds a value. Fill the file or remove it.",
    ]);
  });

  it("refuses a byte-order mark, and finds what else is wrong", () => {
    expect(faultsIn('\uFEFF{\n"a": 1,\n"a": 2 }')).toEqual([
      'data/a.json:1 column 1: a byte-order mark, but a JSON file begins with its value. Save the file as "UTF-8" without a byte-order mark.',
      'data/a.json:3 a: 2, but the key "a" stands in line 2 already. Remove one of the two.',
    ]);
  });

  it("refuses a key that stands twice, however deep", () => {
    expect(faultsIn('{ "rows": [\n{ "rank": 1,\n"rank": 2 } ] }')).toEqual([
      'data/a.json:3 rows[0].rank: 2, but the key "rank" stands in line 2 already. Remove one of the two.',
    ]);
  });

  it.each(["NaN", "Infinity", "-Infinity"])("refuses %s", (number) => {
    expect(faultsIn(`{\n  "a": ${number}\n}`)).toEqual([
      `data/a.json:2 column 8: ${number}, but JSON has no such number. Write null where nothing is known.`,
    ]);
  });

  it("refuses a trailing comma and points at it", () => {
    expect(faultsIn("[\n  1,\n]")).toEqual([
      'data/a.json:2 column 4: ",", but ] follows it. Remove the comma.',
    ]);
    expect(faultsIn('{\n  "a": 1,\n}')).toEqual([
      'data/a.json:2 column 9: ",", but } follows it. Remove the comma.',
    ]);
  });

  it("refuses comments", () => {
    expect(faultsIn("// figures\n[1]")).toEqual([
      "data/a.json:1 column 1: //, but JSON has no comments. Remove it; remarks stand in data/sources.json.",
    ]);
  });

  it.each([
    ["[1 2]", "data/a.json:1 column 4: 2, but a comma is missing before it. Add the comma."],
    ['{"a" 1}', "data/a.json:1 column 6: 1, but a colon is missing before it. Add the colon."],
    [
      "{a: 1}",
      'data/a.json:1 column 2: a, but it is no JSON value. Should be a number, "text", true, false, null, a list or an object.',
    ],
    ['["a', 'data/a.json:1 column 2: "a, but the text breaks off. Add the closing quotation mark.'],
    ["[1", "data/a.json:1 column 3: the end of the file, but a list is still open here. Add the closing ]."],
    ["[1]]", "data/a.json:1 column 4: ], but the file should have ended before it. Remove what follows."],
  ])("says what is wrong with %s", (text, fault) => {
    expect(faultsIn(text)).toEqual([fault]);
  });

  it("lists the faults of several lines at once", () => {
    expect(faultsIn("[\n  NaN,\n  2 3,\n  4\n]")).toHaveLength(2);
  });
});
