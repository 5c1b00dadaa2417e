import { describe, expect, it } from "vitest";
import { loadContexts, loadGroups, loadIndicators, loadSource } from "@/lib/data/load";
import { HEADLINE_PLACES } from "@/lib/site";

const indicators = loadIndicators();

function newestOf(id: string, place: string) {
  return indicators
    .find((indicator) => indicator.id === id)
    ?.values.filter((value) => value.place === place)
    .at(-1);
}

describe("the indicators", () => {
  it("are 36, of which 24 are known of all five headline countries", () => {
    expect(indicators).toHaveLength(36);
    const complete = indicators.filter(({ values }) =>
      HEADLINE_PLACES.every((id) => values.some(({ place }) => place === id)),
    );
    expect(complete).toHaveLength(24);
  });

  it("count the systems of the TOP500 list of June 2025", () => {
    const systems = ["USA", "CHN", "DEU", "JPN", "FRA"].map((id) => newestOf("top500-systems", id)?.value);
    expect(systems).toEqual([175, 47, 41, 39, 25]);
    const top500 = (id: string) => indicators.find((indicator) => indicator.id === id)?.values ?? [];
    expect(top500("top500-systems").reduce((sum, { value }) => sum + value, 0)).toBe(500);
    expect(top500("top500-rmax").reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(13840, -1);
  });

  it("count the bills of the AI Index by two methods, each in a file of its own", () => {
    expect(newestOf("aiindex-ai-bills-2016-2024", "RUS")?.value).toBe(20);
    expect(newestOf("aiindex2026-ai-bills-2016-2025", "RUS")?.value).toBe(5);
  });

  it("warn of the break in India's patent applications", () => {
    const applications = indicators.find(({ id }) => id === "cset-ai-patent-applications");
    const india = applications?.values.filter(({ place }) => place === "IND") ?? [];
    expect(india.map(({ year, value }) => [year, value])).toEqual(
      expect.arrayContaining([
        [2018, 270],
        [2019, 10],
      ]),
    );
    expect(applications?.remarks.join(" ")).toContain("Not to be used for India after 2018");
  });

  it("stand under the terms of their sources", () => {
    const reuseOf = (id: string) =>
      loadSource(indicators.find((indicator) => indicator.id === id)?.source ?? "").terms.reuse;
    expect(reuseOf("epoch-gpu-h100e")).toBe("open");
    expect(reuseOf("wdi-rd-pct-gdp")).toBe("open");
    expect(reuseOf("cset-ai-investment")).toBe("non-commercial");
    expect(reuseOf("aiindex2026-data-centers")).toBe("no-derivatives");
    expect(reuseOf("top500-systems")).toBe("restricted");
  });
});

describe("the groups", () => {
  const membersOf = (id: string) => loadGroups().find((group) => group.id === id)?.members ?? [];

  it("are nine, with the United Kingdom in the European Union until 2020", () => {
    expect(Object.fromEntries(loadGroups().map(({ id, members }) => [id, members.length]))).toEqual({
      brics: 10,
      g7: 7,
      g20: 19,
      eu: 28,
      oecd: 38,
      asean: 11,
      "arab-league": 22,
      sco: 10,
      "african-union": 55,
    });
    expect(membersOf("eu").filter(({ until }) => until !== null)).toEqual([
      { place: "GBR", from: "1973", until: "2020-01-31" },
    ]);
  });
});

describe("the context of countries", () => {
  const [worldBank] = loadContexts();

  it("is that of the World Bank, of 216 places, apart from places.json as its terms are others", () => {
    expect(worldBank?.places).toHaveLength(216);
    expect(loadSource(worldBank?.source ?? "").terms.reuse).toBe("open");
    expect(loadSource("un-m49-regions").terms.reuse).toBe("share-alike");
  });

  it("has income groups of the fiscal year 2026, and nothing of Taiwan", () => {
    const groupOf = (id: string) => worldBank?.places.find(({ place }) => place === id)?.incomeGroup;
    expect(["RUS", "CRI", "ETH", "VEN"].map(groupOf)).toEqual([
      "high",
      "high",
      "unclassified",
      "unclassified",
    ]);
    expect(groupOf("TWN")).toBeUndefined();
  });
});
