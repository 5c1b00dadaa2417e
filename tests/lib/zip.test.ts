import { expect, it } from "vitest";
import { zip } from "@/lib/zip";

it("puts what stands at the same place of two lists side by side, also nothing", () => {
  expect(zip(["talent", "research"], [100, null])).toEqual([
    ["talent", 100],
    ["research", null],
  ]);
  expect(zip([], [])).toEqual([]);
});

it("refuses lists of different lengths rather than leave one's end out", () => {
  expect(() => zip([1, 2], [1])).toThrow(new RangeError("2 cannot be paired with 1."));
  expect(() => zip([], [1])).toThrow(new RangeError("0 cannot be paired with 1."));
});
