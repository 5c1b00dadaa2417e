import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIGURE_SLOTS, fillAddress } from "@/lib/url/asked-figure";
import { editOnGitHub, numberIsWrongForm } from "@/lib/url/contribute";

const FILE = "data/places.json";
const TEMPLATE = numberIsWrongForm({ file: FILE, ...FIGURE_SLOTS });
const ASKED = { page: "https://example.org/en/#rus", line: 62, figure: "Russia · Talent & more", value: "4" };

function fieldsOf(address: string): Record<string, string> {
  return Object.fromEntries(new URL(address).searchParams);
}

describe("fillAddress", () => {
  it("gives the form that the server would have made of the same figure", () => {
    expect(fieldsOf(fillAddress(TEMPLATE, ASKED))).toEqual(
      fieldsOf(numberIsWrongForm({ file: FILE, ...ASKED })),
    );
  });

  it("gives the line of the file", () => {
    const template = editOnGitHub(FILE, FIGURE_SLOTS.line).atLine;
    expect(fillAddress(template, ASKED)).toBe(editOnGitHub(FILE, 62).atLine);
  });

  it("leaves what is no slot of a figure as it stands", () => {
    const address = "https://example.org/?title=%7Bother%7D+%7Bconstructor%7D+%7Bvalue%7D";
    expect(fillAddress(address, ASKED)).toBe(address.replace("%7Bvalue%7D", "4"));
  });

  it("does not fill what was put in", () => {
    const fields = fieldsOf(fillAddress(TEMPLATE, { ...ASKED, figure: "{value}", value: "{page}" }));
    expect([fields.title, fields.stands]).toEqual(["Wrong number: {value}", "{page}"]);
  });

  it("puts in whatever the words are, and never takes them for a slot or an address", () => {
    const text = fc.stringMatching(/^[ -~]{1,40}$/).filter((words) => words.trim() === words);
    fc.assert(
      fc.property(text, text, (figure, value) => {
        const fields = fieldsOf(fillAddress(TEMPLATE, { ...ASKED, figure, value }));
        expect(fields.title).toBe(`Wrong number: ${figure}`);
        expect(fields.stands).toBe(value);
        expect(fields.file).toBe(FILE);
      }),
    );
  });
});
