import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printedPrecision } from "@/lib/models/printed-precision";

describe("printedPrecision", () => {
  it.each([
    ["53.5±5.1%", 0.1],
    ["25/29", 1],
    ["0.5554", 0.0001],
    ["1,234", 1],
    ["1,234.56", 0.01],
    ["12 (of 20.5)", 1],
    ["$19.50", 0.01],
  ])("reads the unit of the leading number of %s", (printed, unit) => {
    expect(printedPrecision(printed)).toBe(unit);
  });

  it("is a tenth for every digit after the point", () => {
    const decimals = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), decimals, (value, digits) => {
        expect(printedPrecision(value.toFixed(digits))).toBeCloseTo(10 ** -digits, 12);
      }),
    );
  });
});
