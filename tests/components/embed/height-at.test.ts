import { describe, expect, it } from "vitest";
import { heightAt } from "@/components/embed/height-at";

const HEIGHTS = [
  { width: 320, height: 900 },
  { width: 720, height: 600 },
  { width: 1120, height: 640 },
];

describe("heightAt", () => {
  it("is the measured one at a measured width", () => {
    expect(HEIGHTS.map(({ width }) => heightAt(HEIGHTS, width))).toEqual([900, 600, 640]);
  });

  it("is between two widths the higher of both, and beyond them that of the last", () => {
    expect([200, 500, 900, 2000].map((width) => heightAt(HEIGHTS, width))).toEqual([900, 900, 640, 640]);
  });

  it("is none where nothing was measured", () => {
    expect(heightAt([], 500)).toBe(0);
  });
});
