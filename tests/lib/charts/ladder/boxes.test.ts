import { describe, expect, it } from "vitest";
import { distanceToLine } from "@/lib/charts/ladder/boxes";

describe("distanceToLine", () => {
  const [from, to] = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ];

  it("is that to the nearest point of the line, its ends included", () => {
    expect(distanceToLine({ x: 4, y: 3 }, from, to)).toBe(3);
    expect(distanceToLine({ x: 13, y: 4 }, from, to)).toBe(5);
  });

  it("is that to a point where the line has no length", () => {
    expect(distanceToLine({ x: 3, y: 4 }, from, from)).toBe(5);
  });
});
