import { describe, expect, it } from "vitest";
import { z } from "zod";
import { formatFault } from "@/lib/data/fault";
import { parseDataFile } from "@/lib/data/parse";

const schema = z.strictObject({
  rank: z.number().int().positive(),
  grade: z.enum(["publisher", "confirmed"]),
  date: z.string().regex(/^\d{4}$/, "a year, such as 2024"),
  title: z.string().min(1),
  scores: z.record(z.string().regex(/^[a-z]+$/, "an id, such as talent"), z.number().max(100).nullable()),
  measure: z.union([z.literal("overall"), z.string().regex(/^[a-z]+$/, "an id, such as talent")]),
  rows: z.array(z.strictObject({ place: z.string() })).min(1),
});

const VALID = `{
  "rank": 1,
  "grade": "publisher",
  "date": "2024",
  "title": "A",
  "scores": { "talent": 42, "research": null },
  "measure": "overall",
  "rows": [{ "place": "RUS" }]
}`;

function faultsAfter(...changes: [from: string, to: string][]): string[] {
  const text = changes.reduce((changed, [from, to]) => changed.replace(from, () => to), VALID);
  const parsed = parseDataFile("a.json", text, schema);
  return parsed.ok ? [] : parsed.faults.map(formatFault);
}

describe("parseDataFile", () => {
  it("gives the value of a file that has its shape, with the lines", () => {
    const parsed = parseDataFile("a.json", VALID, schema);
    expect(parsed).toMatchObject({ ok: true, file: { value: { rank: 1, rows: [{ place: "RUS" }] } } });
    expect(parsed.ok && parsed.file.document.lineOf(["rows", 0, "place"])).toBe(8);
  });

  it.each([
    [
      "a number written as text",
      '"rank": 1',
      '"rank": "1"',
      '2 rank: "1", but a number is written as text. Remove the quotation marks: 1.',
    ],
    [
      "text for a number",
      '"rank": 1',
      '"rank": "first"',
      '2 rank: "first", but this is text. Should be a number.',
    ],
    [
      "a fraction for a whole number",
      '"rank": 1',
      '"rank": 1.5',
      "2 rank: 1.5, but this is a fraction. Should be a whole number.",
    ],
    [
      "a number too large to hold",
      '"rank": 1',
      '"rank": 1e999',
      "2 rank: Infinity, but this is too large a number. Should be a number.",
    ],
    [
      "null where something is needed",
      '"title": "A"',
      '"title": null',
      "5 title: null, but this is null. Should be text.",
    ],
    [
      "a number out of bounds",
      '"rank": 1',
      '"rank": 0',
      "2 rank: 0, but it is out of bounds. Should be more than 0.",
    ],
    [
      "a score out of bounds",
      "42",
      "101",
      "6 scores.talent: 101, but it is out of bounds. Should be at most 100.",
    ],
    [
      "an unknown word close to a known one",
      '"publisher"',
      '"publsher"',
      '3 grade: "publsher", but it is none of the words known here. Did you mean "publisher"?',
    ],
    [
      "an unknown word",
      '"publisher"',
      '"rumour"',
      '3 grade: "rumour", but it is none of the words known here. Should be one of publisher, confirmed.',
    ],
    [
      "an object for a word",
      '"publisher"',
      "{}",
      "3 grade: {}, but this is an object. Should be one of publisher, confirmed.",
    ],
    [
      "another form",
      '"2024"',
      '"in 2024"',
      '4 date: "in 2024", but it is written in another form. Should be a year, such as 2024.',
    ],
    [
      "a key in another form",
      '"talent"',
      '"Talent!"',
      '6 scores["Talent!"]: 42, but its key is written in another form. Should be an id, such as talent.',
    ],
    [
      "none of several forms",
      '"overall"',
      "3",
      '7 measure: 3, but it has none of the forms known here. Should be "overall" or text.',
    ],
    ["an empty text", '"A"', '""', '5 title: "", but it is empty. Should have at least 1 letter.'],
    [
      "an empty list",
      '[{ "place": "RUS" }]',
      "[]",
      "8 rows: [], but it is empty. Should have at least 1 entry.",
    ],
    [
      "an object for a list",
      '[{ "place": "RUS" }]',
      "{}",
      "8 rows: {}, but this is an object. Should be a list.",
    ],
    [
      "an unknown key close to a known one",
      '"place": "RUS"',
      '"place": "RUS", "palce": "RUS"',
      '8 rows[0].palce: "RUS", but nothing reads this key. Did you mean "place"?',
    ],
    [
      "an unknown key",
      '"place": "RUS"',
      '"place": "RUS", "colour": "red"',
      '8 rows[0].colour: "red", but nothing reads this key. Remove it; the keys here are place.',
    ],
    [
      "a missing key",
      '"place": "RUS"',
      "",
      '8 rows[0].place: missing, but every record of this kind has it. Add the key "place".',
    ],
  ])("refuses %s", (_, from, to, fault) => {
    expect(faultsAfter([from, to])).toEqual([`a.json:${fault}`]);
  });

  it.each<[string, z.ZodType, string, string]>([
    [
      "a number where a list is, written as text",
      z.array(z.number()),
      '"12"',
      '"12", but this is text. Should be a list.',
    ],
    ["a list where a text is", z.string(), "[1]", "[1], but this is a list. Should be text."],
    ["what must be null", z.null(), '"none"', '"none", but this is text. Should be null.'],
    [
      "a limit that must not be reached",
      z.number().lt(100),
      "100",
      "100, but it is out of bounds. Should be less than 100.",
    ],
    [
      "a limit that may be reached",
      z.number().gt(0).max(100),
      "101",
      "101, but it is out of bounds. Should be at most 100.",
    ],
    [
      "what breaks a rule of its schema alone",
      z.string().refine((word) => word === word.toLowerCase(), "Write it in small letters"),
      '"RUS"',
      '"RUS", but it breaks the schema. Write it in small letters.',
    ],
    [
      "a list too short",
      z.array(z.number()).min(2),
      "[1]",
      "[1], but it is out of bounds. Should be at least 2.",
    ],
    [
      "none of several kinds",
      z.union([z.null(), z.array(z.number())]),
      "3",
      "3, but it has none of the forms known here. Should be null or a list.",
    ],
  ])("says what is wrong with %s", (_, itself, text, fault) => {
    const parsed = parseDataFile("a.json", text, itself);
    expect(parsed.ok ? [] : parsed.faults.map(formatFault)).toEqual([`a.json:1: ${fault}`]);
  });

  it("lists all faults at once", () => {
    expect(faultsAfter(['"rank": 1', '"rank": "1"'], ['"A"', '""'], ["42", '"42"'])).toHaveLength(3);
  });

  it("refuses an empty object, naming every key", () => {
    const parsed = parseDataFile("a.json", "{}", schema);
    expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.path)).toEqual(Object.keys(schema.shape));
  });
});
