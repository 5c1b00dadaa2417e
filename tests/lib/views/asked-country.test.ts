import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { toComparedRows } from "@/lib/views/asked-country";
import { editionOf, pageIn } from "../comparison";

const PAGE = "https://example.org/en/compare/";

describe("toComparedRows", () => {
  it("names each country with its edition, and everything that the page prints of it", () => {
    expect(toComparedRows(pageIn("en").texts, editionOf("2024"), ["rus"], PAGE)).toEqual([
      {
        page: PAGE,
        line: editionOf("2024").countries.find(({ id }) => id === "rus")?.line,
        figure: "Russia · Global AI Index 2024",
        value:
          "Rank 31 · Overall score 12 · Talent 4 · Infrastructure 20 · Operating environment 67 · Research 3 · " +
          "Development 11 · Government strategy 41 · Commercial 5",
      },
    ]);
  });

  it.each(FINISHED_LOCALES)("leads to the line on which the edition's file has the country: %s", (locale) => {
    for (const year of ["2021", "2024", "2025"]) {
      const lines = readFileSync(`data/indices/global-ai-index/${year}.json`, "utf8").split("\n");
      const ids = ["usa", "rus", "kor"];
      const rows = toComparedRows(pageIn(locale).texts, editionOf(year, locale), ids, PAGE);
      expect(rows).toHaveLength(ids.length);
      for (const [i, id] of ids.entries())
        expect(lines[(rows[i]?.line ?? 0) - 1]).toContain(`"place": "${id.toUpperCase()}"`);
    }
  });

  it("leaves out a country that the edition does not cover", () => {
    const rows = toComparedRows(pageIn("en").texts, editionOf("2021"), ["khm", "rus"], PAGE);
    expect(rows.map(({ figure }) => figure)).toEqual(["Russia · Global AI Index 2021"]);
  });
});
