import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadDots } from "@/lib/charts/map/spread-dots";

const coordinate = fc.integer({ min: 0, max: 60 });
const someDots = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 8 });

describe("spreadDots", () => {
  it("leaves dots that are far enough apart where they are", () => {
    const dots = [
      { code: "SG", x: 10, y: 10 },
      { code: "BH", x: 30, y: 10 },
    ];
    expect(spreadDots(dots, 12)).toEqual(dots);
  });

  it("moves two that are too near by the same distance in opposite directions", () => {
    expect(
      spreadDots(
        [
          { x: 10, y: 5 },
          { x: 14, y: 5 },
        ],
        12,
      ),
    ).toEqual([
      { x: 6, y: 5 },
      { x: 18, y: 5 },
    ]);
  });

  it("moves two at the same point apart along x", () => {
    const [one, other] = spreadDots(
      [
        { x: 10, y: 5 },
        { x: 10, y: 5 },
      ],
      12,
    );
    expect([one, other]).toEqual([
      { x: 4, y: 5 },
      { x: 16, y: 5 },
    ]);
  });

  it("ends with any two apart and their middle where it was, whatever the dots", () => {
    fc.assert(
      fc.property(someDots, (dots) => {
        const spread = spreadDots(dots, 12);
        for (const [i, one] of spread.entries())
          for (const other of spread.slice(i + 1))
            expect(Math.hypot(other.x - one.x, other.y - one.y)).toBeGreaterThan(11.5);
        for (const axis of ["x", "y"] as const) {
          const sum = (all: readonly Record<"x" | "y", number>[]) =>
            all.reduce((total, dot) => total + dot[axis], 0);
          expect(sum(spread)).toBeCloseTo(sum(dots), 6);
        }
      }),
    );
  });

  it("does not move the dots that it was given", () => {
    const dots = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
    ];
    spreadDots(dots, 12);
    expect(dots[0]).toEqual({ x: 0, y: 0 });
  });
});
