import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { drawingFile, drawnChart } from "@/lib/charts/drawn-chart";
import { keptDrawing } from "@/lib/charts/kept-drawings";
import { makeFolder } from "@/tests/scripts/temporary-folder";
import { INPUT, MIRRORED } from "./waterfall-input";

describe("drawnChart", () => {
  it("hands out a key, and keeps the drawing for whoever has it", () => {
    const root = makeFolder({});
    const file = drawingFile(root, INPUT);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, "<svg></svg>");
    const key = drawnChart(INPUT, root);
    expect(key).toMatch(/^[0-9a-f]{16}$/);
    expect(keptDrawing(key)).toBe("<svg></svg>");
  });

  it("stops the build where nothing was drawn, and says what to do", () => {
    expect(() => drawnChart(INPUT, makeFolder({}))).toThrow(
      /^No drawing of the chart "Talent accounts .*Name its input in scripts\/draw\/inputs\.ts and run/,
    );
  });

  it("has another file for whatever is drawn otherwise", () => {
    expect(drawingFile("", MIRRORED)).not.toBe(drawingFile("", INPUT));
    expect(drawingFile("", structuredClone(INPUT))).toBe(drawingFile("", INPUT));
  });
});

describe("keptDrawing", () => {
  it("refuses a key that drawnChart did not give", () => {
    expect(() => keptDrawing("0")).toThrow("Get the key from drawnChart()");
  });
});
