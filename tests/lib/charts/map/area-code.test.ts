import { describe, expect, it } from "vitest";
import { areaCode } from "@/lib/charts/map/area-code";
import { loadAreas } from "@/lib/charts/map/atlas";
import { loadPlaces } from "@/lib/data/load";

function codeOf(name: string): string | null {
  const area = loadAreas("110m").find(({ properties }) => properties.name === name);
  if (!area) throw new Error(`the atlas has no ${name}`);
  return areaCode(area);
}

describe("areaCode", () => {
  it("turns the numeric code of ISO 3166-1 into letters", () => {
    expect(codeOf("Russia")).toBe("RU");
    expect(codeOf("Afghanistan")).toBe("AF");
    expect(codeOf("Taiwan")).toBe("TW");
    expect(codeOf("Palestine")).toBe("PS");
    expect(codeOf("Puerto Rico")).toBe("PR");
  });

  it("gives Kosovo, which has no number, its user-assigned code", () => {
    expect(codeOf("Kosovo")).toBe("XK");
    expect(loadPlaces().find(({ id }) => id === "XKX")?.alpha2).toBe("XK");
  });

  it("gives what has no code none: Northern Cyprus and Somaliland, and on the coarse map nothing else", () => {
    const codeless = loadAreas("110m").filter((area) => areaCode(area) === null);
    expect(codeless.map(({ properties }) => properties.name).sort()).toEqual(["N. Cyprus", "Somaliland"]);
  });

  it("finds every country of the data on the fine map", () => {
    const codes = new Set(loadAreas("10m").map(areaCode));
    const countries = loadPlaces().filter(({ kind }) => kind === "country");
    expect(countries.filter(({ alpha2 }) => !codes.has(alpha2))).toEqual([]);
    expect(countries).toHaveLength(195);
  });
});

describe("loadAreas", () => {
  it("leaves Antarctica out", () => {
    const names = loadAreas("110m").map(({ properties }) => properties.name);
    expect(names).toContain("Argentina");
    expect(names).not.toContain("Antarctica");
  });
});
