import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadContexts, loadGroups, loadPlaces } from "@/lib/data/load";
import { loadPlaceTraits } from "@/lib/data/load-place-traits";
import { isFiltered, NO_FILTER, passesFilter, ranksWithin } from "@/lib/ranking/filter-rows";
import { placeTraits } from "@/lib/ranking/place-traits";
import { LOADED } from "../global-ai-index-2024";

const SOURCES = { places: loadPlaces(), contexts: loadContexts(), groups: loadGroups() };

const rows = LOADED.rows.map(({ place, rank }) => ({ id: place.toLowerCase(), place, rank }));

describe("ranksWithin", () => {
  it("puts Russia, 31st of 83 in 2024, 5th of the 9 that were in BRICS", () => {
    const traits = loadPlaceTraits(LOADED.edition);
    const brics = rows.filter(({ place }) => traits.get(place)?.groups.includes("brics"));
    const within = ranksWithin(brics);
    expect(within.size).toBe(9);
    expect(within.get("rus")).toBe(5);
  });

  it("keeps the order of the world ranks and lets equal ranks stay equal", () => {
    const anyRows = fc
      .array(fc.integer({ min: 1, max: 9 }), { minLength: 1 })
      .map((ranks) => ranks.map((rank, i) => ({ id: String(i), rank })));
    fc.assert(
      fc.property(anyRows, (some) => {
        const within = ranksWithin(some);
        for (const a of some)
          for (const b of some)
            expect(Math.sign(Number(within.get(a.id)) - Number(within.get(b.id)))).toBe(
              Math.sign(a.rank - b.rank),
            );
      }),
    );
  });
});

describe("placeTraits", () => {
  const groupsOn = (place: string, day: string) => placeTraits(SOURCES, day).get(place)?.groups ?? [];

  it("has a group's members of the day: Egypt joined BRICS in 2024, Indonesia in 2025", () => {
    expect(groupsOn("EGY", "2023-12-31")).not.toContain("brics");
    expect(groupsOn("EGY", "2024-01-01")).toContain("brics");
    expect(groupsOn("IDN", "2024-12-31")).not.toContain("brics");
    expect(groupsOn("IDN", "2025-12-04")).toContain("brics");
  });

  it("leaves a member out from the day it left: the United Kingdom and the European Union", () => {
    expect(groupsOn("GBR", "2019-12-03")).toContain("eu");
    expect(groupsOn("GBR", "2020-12-31")).not.toContain("eu");
  });

  it("gives no region to a place that the United Nations lists in none", () => {
    const traits = placeTraits(SOURCES, "2025-12-04");
    expect(traits.get("TWN")?.region).toBeNull();
    expect(traits.get("RUS")?.region).toBe("europe");
  });
});

describe("placeTraits in the address", () => {
  it("write a region in small letters and hyphens, and have the income of the context", () => {
    const traits = placeTraits(SOURCES, "2025-12-04");
    const regions = new Set([...traits.values()].flatMap(({ region }) => region ?? []));
    expect(regions.size).toBeGreaterThan(3);
    for (const region of regions) expect(region).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const incomes = SOURCES.contexts.flatMap(({ places }) => places);
    for (const { place, incomeGroup } of incomes) expect(traits.get(place)?.income).toBe(incomeGroup);
    expect(traits.get("EUU")?.income).toBeNull();
  });
});

describe("isFiltered", () => {
  it("is so where anything is asked", () => {
    expect(isFiltered(NO_FILTER)).toBe(false);
    expect(isFiltered({ ...NO_FILTER, region: "europe" })).toBe(true);
    expect(isFiltered({ ...NO_FILTER, income: "high" })).toBe(true);
    expect(isFiltered({ ...NO_FILTER, group: "brics" })).toBe(true);
  });
});

describe("passesFilter", () => {
  const russia = { region: "europe", income: "high", groups: ["brics", "g20"] };

  it("lets everybody through where nothing is asked", () => {
    expect(passesFilter(NO_FILTER, russia)).toBe(true);
    expect(passesFilter(NO_FILTER, { region: null, income: null, groups: [] })).toBe(true);
  });

  it("asks for everything that is chosen", () => {
    expect(passesFilter({ region: "europe", income: null, group: "brics" }, russia)).toBe(true);
    expect(passesFilter({ region: "europe", income: "low", group: "brics" }, russia)).toBe(false);
    expect(passesFilter({ region: "asia", income: null, group: null }, russia)).toBe(false);
  });
});
