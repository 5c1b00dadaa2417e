import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignCountryColours } from "@/lib/charts/country-colours";

const FIVE = ["rus", "usa", "chn", "ind", "bra"];
const places = fc.shuffledSubarray([...FIVE, "deu", "fra", "kor", "egy"]);

describe("assignCountryColours", () => {
  it("gives the five their own colours, whoever else is chosen and in whatever order", () => {
    fc.assert(
      fc.property(places, (chosen) => {
        const colours = assignCountryColours(chosen);
        for (const id of FIVE) expect(colours.get(id)).toBe(chosen.includes(id) ? id : undefined);
      }),
    );
  });

  it("gives the first other country sky and every later one ink", () => {
    const colours = assignCountryColours(["deu", "rus", "fra", "kor"]);
    expect(["deu", "fra", "kor"].map((id) => colours.get(id))).toEqual(["sky", "ink", "ink"]);
  });

  it("does not spend a colour on a country chosen twice", () => {
    expect(assignCountryColours(["deu", "deu", "fra"]).get("fra")).toBe("ink");
  });

  it("leaves who is not chosen without a colour", () => {
    expect(assignCountryColours(["rus"]).has("usa")).toBe(false);
  });
});
