import { describe, expect, it } from "vitest";
import { keepsMethod, rankHistory } from "@/lib/country/rank-history";
import { loadCountryData } from "@/lib/data/load-country-pages";

function editionsOf(index: string) {
  return loadCountryData().indices.find((one) => one.index.id === index)?.editions ?? [];
}

describe("rankHistory", () => {
  it("counts ranks anew among the common countries, and never joins the Global AI Index", () => {
    expect(rankHistory(editionsOf("global-ai-index"), "RUS")).toEqual({
      count: 61,
      points: [
        { edition: "2021", rank: 31, joined: false },
        { edition: "2024", rank: 30, joined: false },
        { edition: "2025", rank: 29, joined: false },
      ],
    });
  });

  it("joins Government AI Readiness from 2020 to 2024, when it had the same pillars, and nowhere else", () => {
    const history = rankHistory(editionsOf("government-ai-readiness"), "RUS");
    const joined = history?.points.filter((point) => point.joined).map(({ edition }) => edition);
    expect(joined).toEqual(["2020", "2021", "2022", "2023"]);
  });

  it("takes the editions that rank the place, so that one which came later has a history too", () => {
    const editions = editionsOf("global-ai-index");
    const late = editions
      .at(-1)
      ?.rows.find(
        ({ place }) =>
          !editions
            .find(({ edition }) => edition.edition === "2021")
            ?.rows.some((row) => row.place === place) &&
          editions.find(({ edition }) => edition.edition === "2024")?.rows.some((row) => row.place === place),
      );
    const history = rankHistory(editions, late?.place ?? "");
    expect(history?.points.map(({ edition }) => edition)).toEqual(["2024", "2025"]);
    expect(history?.count).toBeGreaterThan(61);
  });

  it("is null with one edition, with none, and of editions of which we hold a part", () => {
    expect(rankHistory(editionsOf("ai-preparedness-index"), "RUS")).toBeNull();
    expect(rankHistory(editionsOf("global-ai-index"), "LBN")).toBeNull();
    // India stands in Vibrancy 2024, of which ten of 36 are held, and in 2025
    expect(rankHistory(editionsOf("global-ai-vibrancy"), "IND")).toBeNull();
  });
});

describe("keepsMethod", () => {
  it("asks for the same pillars, named by both editions", () => {
    const [a, b] = [{ pillars: ["x", "y"] }, { pillars: ["x"] }];
    expect(keepsMethod(a, { ...a })).toBe(true);
    expect(keepsMethod(a, b)).toBe(false);
    expect(keepsMethod({}, {})).toBe(false);
    expect(keepsMethod({ pillars: [] }, { pillars: [] })).toBe(false);
    expect(keepsMethod(a, undefined)).toBe(false);
  });
});
