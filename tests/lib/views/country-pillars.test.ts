import { describe, expect, it } from "vitest";
import { loadCountryData } from "@/lib/data/load-country-pages";
import { toPillarTables } from "@/lib/views/country-pillars";
import { countrySubject } from "@/lib/views/country-subject";

const data = loadCountryData();

function tablesIn(year: string, code: string, withoutTalent?: string) {
  const indices = data.indices
    .filter(({ index }) => index.id === "global-ai-index")
    .map((one) => ({
      ...one,
      editions: one.editions
        .filter(({ edition }) => edition.edition === year)
        .map((loaded) => ({
          ...loaded,
          rows: loaded.rows.map((row) =>
            row.place === withoutTalent ? { ...row, pillars: { ...row.pillars, talent: null } } : row,
          ),
        })),
    }));
  return toPillarTables(countrySubject("en", code, { ...data, indices }));
}

describe("toPillarTables", () => {
  it("has no table of a partial edition, of which nobody knows the positions", () => {
    expect(tablesIn("2023", "MYS")).toEqual([]);
  });

  it("shows a dash, not a zero, where a neighbour has no score in a pillar", () => {
    const [table] = tablesIn("2024", "RUS", "BRA");
    expect(table?.neighbours[0]?.id).toBe("bra");
    const [talent, infrastructure] = table?.pillars ?? [];
    expect(talent?.neighbours[0]).toEqual({ id: "bra", text: "–" });
    expect(infrastructure?.neighbours[0]?.text).toMatch(/^\d+$/);
  });

  it("leaves out a pillar in which the place itself has no score", () => {
    const [table] = tablesIn("2024", "RUS", "RUS");
    expect(table?.pillars.map(({ id }) => id)).toEqual([
      "infrastructure",
      "operating-environment",
      "research",
      "development",
      "government-strategy",
      "commercial",
    ]);
  });
});
