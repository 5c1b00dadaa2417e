import { describe, expect, it } from "vitest";
import { crosses, meet } from "@/lib/charts/segments";

const BOX = { left: 10, right: 20, top: 10, bottom: 20 };

describe("crosses", () => {
  it("holds for a line through a box, into it or within it", () => {
    expect(crosses({ x1: 0, y1: 15, x2: 30, y2: 15 }, BOX)).toBe(true);
    expect(crosses({ x1: 0, y1: 0, x2: 15, y2: 15 }, BOX)).toBe(true);
    expect(crosses({ x1: 12, y1: 12, x2: 18, y2: 14 }, BOX)).toBe(true);
  });

  it("does not for a line past it, before it or along its edge", () => {
    expect(crosses({ x1: 0, y1: 12, x2: 12, y2: 0 }, BOX)).toBe(false);
    expect(crosses({ x1: 0, y1: 15, x2: 9, y2: 15 }, BOX)).toBe(false);
    expect(crosses({ x1: 0, y1: 10, x2: 30, y2: 10 }, BOX)).toBe(false);
  });
});

describe("meet", () => {
  it("holds for lines that cross between their ends, not beyond them", () => {
    const across = { x1: 0, y1: 0, x2: 10, y2: 10 };
    expect(meet(across, { x1: 0, y1: 10, x2: 10, y2: 0 })).toBe(true);
    expect(meet(across, { x1: 0, y1: 30, x2: 30, y2: 0 })).toBe(false);
    expect(meet(across, { x1: 1, y1: 0, x2: 11, y2: 10 })).toBe(false);
  });
});
