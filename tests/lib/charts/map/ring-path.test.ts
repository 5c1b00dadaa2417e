import { describe, expect, it } from "vitest";
import { ringPath } from "@/lib/charts/map/ring-path";

describe("ringPath", () => {
  it("writes steps from corner to corner, a minus standing for the space before it", () => {
    expect(
      ringPath([
        [
          [10, 10],
          [18, 10],
          [12, 4],
        ],
      ]),
    ).toBe("M10 10l8 0-6-6z");
  });

  it("writes no point that stands still, nor the last one where it is the first again", () => {
    expect(
      ringPath([
        [
          [0, 0],
          [0, 0],
          [5, 0],
          [5, 5],
          [0, 0],
        ],
      ]),
    ).toBe("M5 0l0 5-5-5z");
  });

  it("writes no point on the way from one corner to the next", () => {
    expect(
      ringPath([
        [
          [0, 0],
          [2, 0],
          [3, 0],
          [6, 0],
          [6, 6],
          [4, 4],
        ],
      ]),
    ).toBe("M0 0l6 0 0 6z");
  });

  it("drops an islet that comes down to a line or a point, and keeps the others", () => {
    const triangle = [
      [0, 0],
      [3, 0],
      [0, 3],
    ] as const;
    expect(
      ringPath([
        [[7, 7]],
        triangle,
        [
          [1, 1],
          [2, 1],
          [1, 1],
        ],
      ]),
    ).toBe("M0 0l3 0-3 3z");
  });
});
