import { describe, expect, it } from "vitest";
import { formatProblem } from "@/lib/data/new/problem";
import { readPlaces } from "@/lib/data/new/read-places";

const COLUMNS = { name: "Country", code: "ISO" };

function sentencesAbout(cell: { name?: string; code?: string }): string[] {
  const { name = "", code = "" } = cell;
  return readPlaces([{ line: 2, name, code }], COLUMNS).problems.map(formatProblem);
}

describe("readPlaces", () => {
  it("says that a row names nobody", () => {
    expect(sentencesAbout({})).toEqual([
      'row 2, column "ISO": "": the row names no country. Name it, or remove the row.',
    ]);
  });

  it("names the first of two rows for one place as it is written there, by name or by code", () => {
    const [brazil, code] = [
      { line: 2, name: "Brasil", code: "BR" },
      { line: 3, name: "", code: "BRA" },
    ];
    const sentences = (cells: Parameters<typeof readPlaces>[0]) =>
      readPlaces(cells, COLUMNS).problems.map(formatProblem);
    expect(sentences([brazil, code])).toEqual([
      'row 3, column "ISO": "BRA": this is Brazil (BRA), as is "Brasil" in row 2. Remove one of the two, or correct the name.',
    ]);
    expect(sentences([code, brazil])).toEqual([
      'row 2, column "Country": "Brasil": this is Brazil (BRA), as is "BRA" in row 3. Remove one of the two, or correct the name.',
    ]);
  });

  it("asks whether a code was meant where the column of codes has it in small letters", () => {
    expect(sentencesAbout({ code: "bra" })).toEqual([
      'row 2, column "ISO": "bra": no place has this code. Did you mean BRA (Brazil)?',
    ]);
  });

  it("says how a place is written where the code means none", () => {
    expect(sentencesAbout({ code: "zzz" })).toEqual([
      'row 2, column "ISO": "zzz": no place has this code. Write its English name or its ISO 3166-1 code, such as RUS.',
    ]);
  });

  it("asks the same where such a code, or a name misspelt, stands in the column of names", () => {
    expect(sentencesAbout({ name: "bra" })).toEqual([
      'row 2, column "Country": "bra": no country has this name. Did you mean BRA (Brazil)?',
    ]);
    expect(sentencesAbout({ name: "Germny" })).toEqual([
      'row 2, column "Country": "Germny": no country has this name. Did you mean DEU (Germany)?',
    ]);
  });
});
