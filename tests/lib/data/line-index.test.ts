import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexLines } from "@/lib/data/line-index";

describe("indexLines", () => {
  const positionOf = indexLines("ab\n\ncd");

  it("counts lines and columns from one", () => {
    expect(positionOf(0)).toEqual({ line: 1, column: 1 });
    expect(positionOf(5)).toEqual({ line: 3, column: 2 });
  });

  it("finds any offset of any text as counting would", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "\n"), { minLength: 1, maxLength: 40 }), (letters) => {
        const position = indexLines(letters.join(""));
        let [line, column] = [1, 1];
        for (const [offset, letter] of letters.entries()) {
          expect(position(offset)).toEqual({ line, column });
          [line, column] = letter === "\n" ? [line + 1, 1] : [line, column + 1];
        }
      }),
    );
  });

  it("counts a line feed to the line that it ends", () => {
    expect(positionOf(2)).toEqual({ line: 1, column: 3 });
    expect(positionOf(3)).toEqual({ line: 2, column: 1 });
  });
});
