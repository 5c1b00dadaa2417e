import { describe, expect, it } from "vitest";
import { loadPlaces } from "@/lib/data/load";
import { countryPagePlaces } from "@/lib/data/load-country-pages";

const places = countryPagePlaces();

describe("countryPagePlaces", () => {
  it("are the 219 countries and territories of which something is known, by code", () => {
    expect(places).toHaveLength(219);
    expect(places).toEqual([...places].sort());
  });

  it("hold XKX, which ISO leaves to its users, and TWN, HKG and MAC, whom publishers list", () => {
    expect(places).toEqual(expect.arrayContaining(["XKX", "TWN", "HKG", "MAC", "PRI", "VAT"]));
  });

  it("hold no aggregate, no place of which nothing is known, and no code that ISO withdrew", () => {
    const kept = loadPlaces().map(({ id }) => id);
    expect(kept).toEqual(expect.arrayContaining(["EUU", "ESH"]));
    for (const code of ["EUU", "ESH", "SUN", "YUG", "ANT"]) expect(places).not.toContain(code);
  });
});
