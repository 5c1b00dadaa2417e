import { describe, expect, it } from "vitest";
import { readNumberColumn } from "@/lib/data/new/number-column";
import { formatProblem } from "@/lib/data/new/problem";

function read(texts: string[], given?: "." | ",") {
  const cells = texts.map((text, i) => ({ line: i + 2, text }));
  const { problems, ...rest } = readNumberColumn("Score", cells, given);
  return { ...rest, problems: problems.map(formatProblem) };
}

describe("readNumberColumn", () => {
  it("lets one cell settle the others", () => {
    expect(read(["1.234", "12.5"]).values).toEqual([1.234, 12.5]);
    expect(read(["1.234", "12,5"]).values).toEqual([1234, 12.5]);
    expect(read(["1,234", "12,5"])).toMatchObject({ values: [1.234, 12.5], decimals: 3, mark: "," });
  });

  it("asks where no cell tells thousands from decimals, once a column, and takes the answer", () => {
    expect(read(["1.234", "5", "2.345"]).problems).toEqual([
      'row 2, column "Score": "1.234": this may be 1.234 or 1234, and no cell of the column tells which. Say --decimal point for 1.234, --decimal comma for 1234.',
    ]);
    expect(read(["1.234", "5"], ".").values).toEqual([1.234, 5]);
    expect(read(["1.234", "5"], ",").values).toEqual([1234, 5]);
  });

  it("names every cell whose mark contradicts the first or the flag", () => {
    expect(read(["1,5", "2.5", "3.5"]).problems).toEqual([
      'row 3, column "Score": "2.5": its decimal mark is another than in row 2 ("1,5"). Write all numbers of the column in one way.',
      'row 4, column "Score": "3.5": its decimal mark is another than in row 2 ("1,5"). Write all numbers of the column in one way.',
    ]);
    expect(read(["1,5"], ".").problems).toHaveLength(1);
  });

  it("keeps unknown cells null and does not ask them for a percent sign", () => {
    expect(read(["45%", "–", "12 %"])).toMatchObject({ values: [45, null, 12], problems: [] });
  });

  it("names the cells without a percent sign among others that have one", () => {
    expect(read(["45%", "0.45"]).problems).toEqual([
      'row 3, column "Score": "0.45": other cells of the column have a percent sign and this has none. Write all in one way.',
    ]);
  });

  it("names every cell that is no number", () => {
    expect(read(["x", "1", "y"]).problems).toHaveLength(2);
  });
});
