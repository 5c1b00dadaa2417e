import { describe, expect, it } from "vitest";
import type { Area } from "@/lib/charts/map/atlas";
import { middleOf } from "@/lib/charts/map/project-areas";

/** A square of so many degrees around a place, its corners clockwise. */
function square(longitude: number, latitude: number, half: number): [number, number][] {
  const [west, east, south, north] = [longitude - half, longitude + half, latitude - half, latitude + half];
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

function middle(geometry: Area["geometry"]): number[] {
  const area: Area = { type: "Feature", properties: { name: "" }, geometry };
  return middleOf(area).map(Math.round);
}

describe("middleOf", () => {
  it("is the middle of an area of one piece", () => {
    expect(middle({ type: "Polygon", coordinates: [square(20, 10, 2)] })).toEqual([20, 10]);
  });

  it("is on the largest of several islands, not in the sea between them", () => {
    const coordinates = [[square(70, 0, 1)], [square(80, 0, 3)], [square(90, 0, 2)]];
    expect(middle({ type: "MultiPolygon", coordinates })).toEqual([80, 0]);
  });

  it("refuses what covers no ground", () => {
    expect(() => middle({ type: "Point", coordinates: [0, 0] })).toThrow("an area without a polygon: Point");
  });
});
