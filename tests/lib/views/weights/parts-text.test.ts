import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDecimals, toPart } from "@/lib/views/weights/parts-text";

describe("toPart", () => {
  it("takes a per cent to the nearest hundredth", () => {
    expect([11.25, 11.254, 11.256, 0].map(toPart)).toEqual([1125n, 1125n, 1126n, 0n]);
  });

  it("is null of what is no number", () => {
    expect([Number.NaN, Number.POSITIVE_INFINITY].map(toPart)).toEqual([null, null]);
  });

  it("gives back what toDecimals has written", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10_000n }), (part) => {
        const [text = ""] = toDecimals([part]);
        expect(toPart(Number(text))).toBe(part);
      }),
    );
  });
});
