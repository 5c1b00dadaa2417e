import { describe, expect, it } from "vitest";
import { loadPlace } from "@/lib/data/load";
import type { Locale } from "@/lib/i18n/locales";
import { measuresOf } from "@/lib/views/measures";
import { toRankingTable } from "@/lib/views/ranking-table";
import { LOADED } from "../global-ai-index-2024";

const { index, edition, rows } = LOADED;

const tableIn = (locale: Locale) => toRankingTable(locale, LOADED, loadPlace);

function rowOf(locale: Locale, id: string) {
  const row = tableIn(locale).rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

describe("toRankingTable", () => {
  it("has all 83 countries in the publisher's order", () => {
    expect(tableIn("en").rows.map(({ rank }) => rank)).toEqual(Array.from({ length: 83 }, (_, i) => i + 1));
  });

  it("prints every figure of Russia as published, score first, then the pillars and facets", () => {
    expect(tableIn("en").measures.map(({ label }) => label)).toEqual([
      "Score",
      "Talent",
      "Infrastructure",
      "Operating environment",
      "Research",
      "Development",
      "Government strategy",
      "Commercial",
      "Scale",
      "Intensity",
    ]);
    expect(rowOf("en", "rus").texts).toEqual(["12", "4", "20", "67", "3", "11", "41", "5", "11", "15"]);
  });

  it("shows the ranks that the printed scores allow only where there is more than one", () => {
    expect(rowOf("en", "rus").interval).toBe("\u206630–33\u2069");
    expect(rowOf("en", "chn").interval).toBe("");
  });

  it("sorts names as each language does", () => {
    const byName = (locale: Locale) => {
      const { rows } = tableIn(locale);
      return rows.toSorted((a, b) => (a.keys.name ?? 0) - (b.keys.name ?? 0)).map(({ name }) => name);
    };
    expect(byName("en").slice(0, 3)).toEqual(["Algeria", "Argentina", "Armenia"]);
    expect(byName("ar")).toEqual(byName("ar").toSorted(new Intl.Collator("ar").compare));
    expect(byName("ar")[0]).not.toBe("الجزائر");
  });

  it("knows Korea's finer score beside the printed one: 27, and 27.26", () => {
    expect(rowOf("en", "kor").texts[0]).toBe("27");
    expect(rowOf("en", "kor").finer).toBe("Known more finely: 27.26");
    expect(rowOf("en", "rus").finer).toBeNull();
  });

  it("lists who reported Russia's rank independently, and when", () => {
    expect(rowOf("en", "rus").reports.map(({ text }) => text)).toEqual([
      "Reuters via Yahoo Finance, 12 December 2024",
      "Reuters via marketsnews.co.uk, December 2024",
    ]);
  });

  it("names a report without a date by its publisher alone", () => {
    const [report, ...others] = edition.confirmations;
    if (!report) throw new Error("nobody confirms the edition");
    const undated = { ...edition, confirmations: [{ ...report, place: "RUS", date: null }, ...others] };
    const table = toRankingTable("en", { ...LOADED, edition: undated }, loadPlace);
    expect(table.rows.find(({ id }) => id === "rus")?.reports[0]).toEqual({
      text: report.publisher,
      address: report.address,
    });
  });

  it("shows a dash, not a zero, where nothing is published", () => {
    const unknown = rows.map((row) =>
      row.place === "RUS" ? { ...row, pillars: { ...row.pillars, talent: null } } : row,
    );
    const russia = toRankingTable("en", { ...LOADED, rows: unknown }, loadPlace).rows[30];
    expect(russia?.texts[1]).toBe("–");
    expect(russia?.keys.talent).toBeNull();
    expect(tableIn("en").rows.find(({ id }) => id === "ben")?.texts[1]).toBe("0");
  });
});

describe("measuresOf", () => {
  it("breaks a long head at soft hyphens, which are no part of its name", () => {
    const strategy = measuresOf("en", index, edition).find(({ id }) => id === "government-strategy");
    expect(strategy).toMatchObject({ head: "Govern\u00adment strategy", label: "Government strategy" });
  });

  it("has no column for a facet that the edition does not print", () => {
    const bare = edition.rows.map((row) => ({ ...row, facets: {} }));
    expect(
      measuresOf("en", index, { ...edition, rows: bare }).filter(({ kind }) => kind === "facet"),
    ).toEqual([]);
  });
});
