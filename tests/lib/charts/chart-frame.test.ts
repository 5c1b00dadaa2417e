import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CHART_SIZES,
  CHART_WIDTH_PX,
  type ChartFrame,
  moveAlongRows,
  placeTip,
  rowAt,
} from "@/lib/charts/chart-frame";

/** Three rows of 40, 60 and 20 px, and 30 px of axis under them. */
const FRAME: ChartFrame = {
  width: 400,
  height: 150,
  fontSize: 14,
  direction: "ltr",
  rows: [
    { top: 0, height: 40, begins: 200 },
    { top: 40, height: 60, begins: 390 },
    { top: 100, height: 20, begins: 300 },
  ],
};

describe("rowAt", () => {
  it("is the row at that height, the last one below them all and the first above", () => {
    const at = (px: number) => rowAt(FRAME, px / 150);
    expect([-1, 0, 39, 40, 99, 100, 119, 149, 151].map(at)).toEqual([0, 0, 0, 1, 1, 2, 2, 2, 2]);
  });
});

describe("placeTip", () => {
  const tip = { width: 100, height: 50 };

  it("stands below a row of the upper half, before what the next row draws", () => {
    // 390 - 8 - 100
    expect(placeTip(FRAME, 0, 1, tip)).toEqual({ position: { x: 282, y: 44 }, isAbove: false });
  });

  it("stands above a row of the lower half", () => {
    expect(placeTip(FRAME, 2, 1, tip)).toEqual({ position: { x: 282, y: 96 }, isAbove: true });
  });

  it("follows a picture that is shown smaller, and keeps its own size", () => {
    // Half of 390, less 8 and 100; half of 40, and 4
    const small = placeTip(FRAME, 0, 0.5, { ...tip, height: 20 });
    expect(small?.position).toEqual({ x: 87, y: 24 });
  });

  it("is mirrored where reading goes left", () => {
    expect(placeTip({ ...FRAME, direction: "rtl" }, 0, 1, tip)?.position.x).toBe(400 - 100 - 282);
  });

  it("never leaves the picture sideways", () => {
    const begins = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(
        fc.tuple(begins, begins, begins),
        fc.nat(2),
        fc.constantFrom("ltr" as const, "rtl" as const),
        (all, index, direction) => {
          const rows = FRAME.rows.map((row, i) => ({ ...row, begins: all[i] ?? 0 }));
          const x = placeTip({ ...FRAME, rows, direction }, index, 1, tip)?.position.x ?? -1;
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + tip.width).toBeLessThanOrEqual(400);
        },
      ),
    );
  });

  it("has nothing to say about a row that is not there", () => {
    expect(placeTip(FRAME, 3, 1, tip)).toBeNull();
  });
});

describe("moveAlongRows", () => {
  it("goes down and forward to the next row, up and back to the last, and stops at the ends", () => {
    expect(moveAlongRows(6, 0, "ArrowDown", "ltr")).toBe(1);
    expect(moveAlongRows(6, 1, "ArrowUp", "ltr")).toBe(0);
    expect(moveAlongRows(6, 5, "ArrowDown", "ltr")).toBe(5);
    expect(moveAlongRows(6, 0, "ArrowUp", "ltr")).toBe(0);
    expect(moveAlongRows(6, 2, "Home", "ltr")).toBe(0);
    expect(moveAlongRows(6, 2, "End", "ltr")).toBe(5);
  });

  it("takes left for forward where reading goes left", () => {
    expect(moveAlongRows(6, 2, "ArrowLeft", "rtl")).toBe(3);
    expect(moveAlongRows(6, 2, "ArrowLeft", "ltr")).toBe(1);
  });

  it("starts at an end where none is chosen, and leaves other keys alone", () => {
    expect(moveAlongRows(6, null, "ArrowDown", "ltr")).toBe(0);
    expect(moveAlongRows(6, null, "ArrowUp", "ltr")).toBe(5);
    expect(moveAlongRows(6, 2, "Tab", "ltr")).toBeNull();
  });
});

describe("the style sheet", () => {
  it("knows the widths that are drawn", () => {
    const css = readFileSync("app/styles/chart.css", "utf8");
    for (const size of CHART_SIZES) expect(css).toContain(`${CHART_WIDTH_PX[size]}px`);
  });
});
