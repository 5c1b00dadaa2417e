import { describe, expect, it } from "vitest";
import { matchColumns } from "@/lib/data/new/match-columns";
import { formatProblem } from "@/lib/data/new/problem";

const TARGETS = [
  { id: "place", names: ["Country", "Страна"] },
  { id: "rank", names: ["Rank"] },
  { id: "operating-environment", names: ["Operating environ\u00ADment", "بيئة التشغيل"] },
];

function match(header: string[], map: string[] = [], ignore: string[] = []) {
  const { at, problems } = matchColumns(header, TARGETS, { map, ignore });
  return { at: Object.fromEntries(at), problems: problems.map(formatProblem) };
}

describe("matchColumns", () => {
  it("knows a column by its id or by a name in any language, case, hyphens and soft hyphens ignored", () => {
    for (const name of [
      "operating-environment",
      "Operating Environment",
      "operating_environment",
      "بيئه التشغيل",
    ]) {
      expect(match(["СТРАНА", "rank", name])).toEqual({
        at: { place: 0, rank: 1, "operating-environment": 2 },
        problems: [],
      });
    }
  });

  it("does as --map and --ignore say", () => {
    expect(match(["Who", "Rank", "Notes"], ["Who=place"], ["Notes"])).toEqual({
      at: { place: 0, rank: 1 },
      problems: [],
    });
  });

  it("takes --map several times", () => {
    expect(match(["Who", "Place"], ["Who=place", "Place=rank"])).toEqual({
      at: { place: 0, rank: 1 },
      problems: [],
    });
  });

  it("names the nearest for a misspelt column, with the flags that settle it", () => {
    expect(match(["Country", "Operating enviroment"]).problems).toEqual([
      'column "Operating enviroment": nothing is known by this name. Did you mean "operating-environment"? Then --map "Operating enviroment=operating-environment"; or leave it out: --ignore "Operating enviroment".',
    ]);
  });

  it("says what a column may be where nothing is near", () => {
    expect(match(["Country", "Gross domestic product"]).problems[0]).toContain(
      "No column is yet rank, operating-environment: if it is one of these, --map",
    );
  });

  it("leaves out what comes after everything is found", () => {
    expect(match(["Country", "Rank", "Operating environment", "Gross domestic product"]).problems).toEqual([
      'column "Gross domestic product": nothing is known by this name. Every name is taken; leave it out: --ignore "Gross domestic product".',
    ]);
  });

  it("does not take a short word for another that begins otherwise", () => {
    expect(match(["Country", "Bank"]).problems[0]).toContain("No column is yet");
    expect(match(["Country", "Rnak"]).problems[0]).toContain('Did you mean "rank"?');
  });

  it("refuses two columns for one thing", () => {
    expect(match(["Country", "Страна"]).problems).toEqual([
      'column "Страна": column "Country" is place already. Leave one out: --ignore "Страна".',
    ]);
  });

  it("names every flag that fits no column, at once", () => {
    expect(match(["Country"], ["Contry=place", "Country=plce"], ["Nots"]).problems).toEqual([
      '"--map Contry=place": the file has no such column. Did you mean "Country"?',
      '"--map Country=plce": there is nothing called "plce". Did you mean "place"?',
      '"--ignore Nots": the file has no such column. There are Country.',
    ]);
  });
});
