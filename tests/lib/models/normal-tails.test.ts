import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalTails } from "@/lib/models/normal-tails";

describe("normalTails", () => {
  it.each([
    { z: 0, tails: 1 },
    { z: 1, tails: 0.31731050786291415 },
    { z: 1.959963984540054, tails: 0.05 },
    { z: 2.5758293035489004, tails: 0.01 },
    { z: 5, tails: 5.733031437583869e-7 },
  ])("gives $tails beyond $z (the known quantiles of the normal distribution)", ({ z, tails }) => {
    expect(normalTails(z)).toBeCloseTo(tails, 14);
  });

  it("never grows with z and stays a share", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 40, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (z, more) => {
          expect(normalTails(z)).toBeLessThanOrEqual(1);
          expect(normalTails(z + more)).toBeLessThanOrEqual(normalTails(z) + 1e-15);
          expect(normalTails(z)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
