import { describe, expect, it } from "vitest";
import { formatFault } from "@/lib/data/fault";
import { toSyntaxFaults } from "@/lib/data/syntax-faults";

/** Of jsonc-parser: its enumeration is one of constants, which no single file can be compiled with. */
const [INVALID_SYMBOL, VALUE_EXPECTED, UNHEARD_OF] = [1, 4, 99];

/** What is said of errors of one letter each, at the offsets given. */
function faultsAt(text: string, ...errors: [offset: number, error: number][]): string[] {
  const found = errors.map(([offset, error]) => ({ error, offset, length: 1 }));
  return toSyntaxFaults("a.json", text, found).map(formatFault);
}

describe("toSyntaxFaults", () => {
  it("says the least of an error that nobody has words for", () => {
    expect(faultsAt("[x]", [1, UNHEARD_OF])).toEqual([
      "a.json:1 column 2: x, but it is no JSON. Correct it.",
    ]);
  });

  it("takes an error for an echo of the one before it in its line, or with only blanks between", () => {
    const columns = (text: string, second: number) =>
      faultsAt(text, [1, INVALID_SYMBOL], [second, INVALID_SYMBOL]).map((fault) => fault.split(", but")[0]);
    expect(columns("[x, y]", 4)).toEqual(["a.json:1 column 2: x"]);
    expect(columns("[x\n\n y]", 5)).toEqual(["a.json:1 column 2: x"]);
    expect(columns("[x,\n y]", 5)).toEqual(["a.json:1 column 2: x", "a.json:2 column 2: y"]);
  });

  it("looks for a comma that is too many only before a bracket that closes", () => {
    expect(faultsAt("[1, ]", [4, VALUE_EXPECTED])).toEqual([
      'a.json:1 column 3: ",", but ] follows it. Remove the comma.',
    ]);
    expect(faultsAt("[1, ,]", [4, VALUE_EXPECTED])).toEqual([
      "a.json:1 column 5: ,, but a value is expected here. Add the value.",
    ]);
    expect(faultsAt("[1 ]", [3, VALUE_EXPECTED])).toEqual([
      "a.json:1 column 4: ], but a value is expected here. Add the value.",
    ]);
  });
});
