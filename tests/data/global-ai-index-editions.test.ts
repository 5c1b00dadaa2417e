import { describe, expect, it } from "vitest";
import { loadComparedEditions } from "@/lib/data/load-compared-editions";

/** The codes of each edition's countries in the publisher's order. */
const orders = loadComparedEditions().map(({ countries }) => countries.map(({ place }) => place));
const common = (orders[0] ?? []).filter((place) => orders.every((order) => order.includes(place)));

/** A country's place among those that every edition covers, an edition each. */
function ranksAmongCommon(place: string): number[] {
  return orders.map((order) => order.filter((other) => common.includes(other)).indexOf(place) + 1);
}

describe("the editions of 2021, 2024 and 2025", () => {
  it("have 61 countries in common, of 62, 83 and 93", () => {
    expect(orders.map((order) => order.length)).toEqual([62, 83, 93]);
    expect(common).toHaveLength(61);
  });

  it("rank these countries so among the 61", () => {
    expect(["RUS", "BRA", "IND"].map(ranksAmongCommon)).toEqual([
      [31, 30, 29],
      [38, 29, 25],
      [17, 10, 17],
    ]);
  });
});
