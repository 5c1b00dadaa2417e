import { describe, expect, it } from "vitest";
import { loadCountryData } from "@/lib/data/load-country-pages";
import { countryFinding } from "@/lib/views/country-finding";
import { countrySubject } from "@/lib/views/country-subject";
import type { LoadedEdition } from "@/lib/views/edition-page";

const data = loadCountryData();
type Row = LoadedEdition["rows"][number];

/** Of a place in one edition alone, its rows changed. */
function findingIn(year: string, code: string, change: (row: Row) => Partial<Row> = () => ({})) {
  const indices = data.indices
    .filter(({ index }) => index.id === "global-ai-index")
    .map((one) => ({
      ...one,
      editions: one.editions
        .filter(({ edition }) => edition.edition === year)
        .map((loaded) => ({ ...loaded, rows: loaded.rows.map((row) => ({ ...row, ...change(row) })) })),
    }));
  return countryFinding(countrySubject("en", code, { ...data, indices }), { indicators: 3, of: 36 });
}

describe("countryFinding", () => {
  it("names the best and the worst pillar of a whole edition", () => {
    expect(findingIn("2024", "USA")).toBe(
      "Global AI Index 2024: 1st of 83, 1st in one pillar and 2nd in another",
    );
    expect(findingIn("2024", "RUS")).toMatch(
      /^Global AI Index 2024: 31st of 83, .+ in one pillar and .+ in another$/,
    );
  });

  it("says once what holds of every pillar", () => {
    const ahead = ({ place, pillars }: Row) => ({
      pillars: Object.fromEntries(Object.keys(pillars).map((id) => [id, place === "USA" ? 100 : 1])),
    });
    expect(findingIn("2024", "USA", ahead)).toBe("Global AI Index 2024: 1st of 83, and 1st in every pillar");
  });

  it("says the rank alone of a partial edition, of which nobody knows the positions", () => {
    expect(findingIn("2023", "MYS")).toBe("Global AI Index 2023: 44th of 62");
  });

  it("says the rank alone where fewer than two pillars have a score", () => {
    const talentAlone = ({ pillars }: Row) => ({ pillars: { talent: pillars.talent ?? null } });
    expect(findingIn("2024", "RUS", talentAlone)).toBe("Global AI Index 2024: 31st of 83");
  });
});
