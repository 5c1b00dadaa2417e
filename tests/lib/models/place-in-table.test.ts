import { describe, expect, it } from "vitest";
import { placeInTable } from "@/lib/models/place-in-table";

const result = (model: string, value: number | null, items: number | null = 100) => ({
  benchmark: "b",
  setting: "s",
  model,
  printed: String(value),
  value,
  plusMinus: null,
  items,
});
const a = result("a", 90);
const others = [a, result("b", 80), result("c", 80), result("d", 70), result("team", 99)];
const people = new Set(["team"]);
const higher = { higherIsBetter: true };
const placeOf = (one: typeof a, results = others, way = higher) => placeInTable(one, results, way, people);

describe("the place of a result in its table", () => {
  it("counts the models with a better value, and leaves people out", () => {
    expect(placeOf(a)).toEqual({ place: 1, of: 4, isShared: false });
  });

  it("is shared by equal values, and the next is left out", () => {
    expect(placeOf(result("b", 80))).toEqual({ place: 2, of: 4, isShared: true });
    expect(placeOf(result("d", 70))).toEqual({ place: 4, of: 4, isShared: false });
  });

  it("turns round where lower is better", () => {
    expect(placeOf(result("d", 70), others, { higherIsBetter: false })?.place).toBe(1);
  });

  it("never reaches to another setting, another test or other items", () => {
    const apart = [
      a,
      { ...result("b", 95), setting: "other" },
      { ...result("c", 95), benchmark: "other" },
      result("d", 95, 99),
      result("e", 10),
    ];
    expect(placeOf(a, apart)).toEqual({ place: 1, of: 2, isShared: false });
  });

  it("is null of what is no number, and of one that stands alone", () => {
    expect(placeOf(result("a", null))).toBeNull();
    expect(placeOf(a, [a])).toBeNull();
  });
});
