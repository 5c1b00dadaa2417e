import { describe, expect, it } from "vitest";
import type { ScatterAxis } from "@/lib/charts/scatter";
import { scaleAlong, ticksApart } from "@/lib/charts/scatter-axis";

const ROOM = { from: 10, to: 90 };

function axis(more: Partial<ScatterAxis>): ScatterAxis {
  return { name: "", caption: "", scale: "linear", min: 0, max: 100, ticks: [], ...more };
}

describe("scaleAlong", () => {
  it("goes from the least value to the greatest, of logarithms by their powers", () => {
    expect([0, 25, 100].map(scaleAlong(axis({}), [25], ROOM))).toEqual([10, 30, 90]);
    const log = scaleAlong(axis({ scale: "log", min: 1, max: 100 }), [10], ROOM);
    expect([1, 10, 100].map(log)).toEqual([10, 50, 90]);
  });

  it("stands all at its beginning where there is one value only", () => {
    expect(scaleAlong(axis({ min: 5, max: 5 }), [5, 5], ROOM)(5)).toBe(10);
  });
});

describe("ticksApart", () => {
  const ticksOf = (...values: number[]) => values.map((value) => ({ value, text: String(value) }));
  const kept = (scale: ScatterAxis["scale"], ...values: number[]) =>
    ticksApart(axis({ scale, ticks: ticksOf(...values) }), (value) => value, 14).map(({ value }) => value);

  it("keeps to every few where powers of ten would leave one tick alone", () => {
    expect(kept("log", 10, 20, 30, 40)).toEqual([10, 40]);
  });

  it("keeps the powers of ten where there are two or more, and knows none on a linear axis", () => {
    expect(kept("log", 10, 20, 50, 100)).toEqual([10, 100]);
    expect(kept("linear", 10, 20, 50, 100)).toEqual([10, 50]);
  });
});
