import { describe, expect, it } from "vitest";
import { KIND_FIELDS } from "@/lib/data/new/fields";
import { type Flags, missingFields, readDecimal, readFlags } from "@/lib/data/new/flags";
import { formatProblem } from "@/lib/data/new/problem";

describe("readFlags", () => {
  it("takes yes and no, no where nothing is said, and refuses every other word", () => {
    const read = readFlags({ yes: ["yes"], no: ["no"], odd: ["maybe"] });
    expect(["yes", "no", "absent", "odd"].map(read.yesOrNo)).toEqual([true, false, false, false]);
    expect(read.problems.map(formatProblem)).toEqual([
      '"--odd maybe": this is neither yes nor no. Write yes or no.',
    ]);
  });

  it("gives null for a number that is left out, called none or no number, and never zero", () => {
    const read = readFlags({ zero: ["0"], none: ["none"], fine: ["-0.5"], odd: ["1e3"] });
    expect(["zero", "none", "fine", "absent", "odd"].map(read.numberOrNull)).toEqual([
      0,
      null,
      -0.5,
      null,
      null,
    ]);
    expect(read.problems.map(formatProblem)).toEqual([
      '"--odd 1e3": this is no number. Write it like 12 or 0.5.',
    ]);
  });
});

describe("missingFields", () => {
  const missing = (flags: Flags) => missingFields(KIND_FIELDS.party.fields, flags).map(({ flag }) => flag);

  it("names what is required and not given, or given empty", () => {
    expect(missing({})).toEqual(["id", "name"]);
    expect(missing({ id: ["zeta"], name: ["", ""] })).toEqual(["name"]);
  });

  it("takes one of several that says something, and lets go what may be left out", () => {
    expect(missing({ id: ["", "zeta"], name: ["Zeta"] })).toEqual([]);
  });
});

describe("readDecimal", () => {
  it.each([
    ["comma", ","],
    ["point", "."],
  ])("reads %s", (word, mark) => {
    const read = readFlags({ decimal: [word] });
    expect(readDecimal(read)).toBe(mark);
    expect(read.problems).toEqual([]);
  });

  it("leaves it open where nothing is said, and refuses another word", () => {
    const read = readFlags({ decimal: ["dot"] });
    readDecimal(read);
    expect(read.problems.map(formatProblem)).toEqual([
      '"--decimal dot": this is no mark. Write comma or point.',
    ]);
    expect(readDecimal(readFlags({}))).toBeUndefined();
  });
});
