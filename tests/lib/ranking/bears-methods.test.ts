import { describe, expect, it } from "vitest";
import { pillarsOf } from "@/lib/data/edition-measures";
import { loadEditions, loadIndices } from "@/lib/data/load";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";
import { bearsMethods, unfitPillars } from "@/lib/ranking/bears-methods";

function rankedEdition(indexId: string, year: string) {
  const loaded = loadRankedEdition(indexId, year);
  if (!loaded) throw new Error(`No edition ${year} of ${indexId}`);
  return { rows: loaded.rows, pillars: pillarsOf(loaded.edition, loaded.index) };
}

function editionsThat(bear: boolean): string[] {
  return loadIndices().flatMap(({ id }) =>
    loadEditions(id)
      .filter(({ edition }) => {
        const { rows, pillars } = rankedEdition(id, edition);
        return bearsMethods(rows, pillars) === bear;
      })
      .map(({ edition }) => `${id} ${edition}`),
  );
}

describe("bearsMethods", () => {
  it("says yes of AI Preparedness and of every Government AI Readiness", () => {
    expect(editionsThat(true)).toEqual([
      "ai-preparedness-index 2023",
      ...["2019", "2020", "2021", "2022", "2023", "2024", "2025"].map(
        (year) => `government-ai-readiness ${year}`,
      ),
    ]);
  });

  it("says no of every Global AI Index, 2021 with its two decimals too, and of Vibrancy", () => {
    expect(editionsThat(false)).toEqual([
      ...["2019", "2020", "2021", "2023", "2024", "2025"].map((year) => `global-ai-index ${year}`),
      "global-ai-vibrancy 2024",
      "global-ai-vibrancy 2025",
    ]);
  });

  it("says no of an edition without pillars", () => {
    expect(bearsMethods([{ pillars: {} }], [])).toBe(false);
  });
});

describe("unfitPillars", () => {
  const ofScores = (scores: number[]) =>
    unfitPillars(
      scores.map((score) => ({ pillars: { talent: score } })),
      ["talent"],
    );

  it("names one that is both lopsided and peaked, and none that is only one of the two", () => {
    const most = (times: number) => Array<number>(times).fill(1);
    expect(ofScores([...most(9), 2])).toEqual(["talent"]);
    expect(ofScores([...most(20), -3, 5])).toEqual([]);
    expect(ofScores([...most(17), 2, 2, 2])).toEqual([]);
  });

  it("names those of the Global AI Index 2021 where the United States leaves the rest near the bottom", () => {
    // Skewness 2.92, 2.33, 2.59 and 5.45 and kurtosis 13.7, 8.5, 8.0 and 34.1, as scipy has them without bias.
    const { rows, pillars } = rankedEdition("global-ai-index", "2021");
    expect(unfitPillars(rows, pillars)).toEqual(["talent", "research", "development", "commercial"]);
  });

  it("names what has fewer than four scores or one score for all, and no evenly spread one", () => {
    const rows = [1, 2, 3, 4, 5].map((even) => ({ pillars: { even, same: 7, few: even < 4 ? even : null } }));
    expect(unfitPillars(rows, ["even", "same", "few", "absent"])).toEqual(["same", "few", "absent"]);
  });
});

describe("the Global AI Index 2024", () => {
  it("prints 0 or 1 in a sixth of its cells", () => {
    const { rows, pillars } = rankedEdition("global-ai-index", "2024");
    const cells = rows.flatMap((row) => pillars.map((pillar) => row.pillars[pillar] ?? Number.NaN));
    // 83 x 7 = 581
    expect([cells.filter((cell) => cell <= 1).length, cells.length]).toEqual([97, 581]);
  });
});
