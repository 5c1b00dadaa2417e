import { expect, it } from "vitest";
import { sumOf, toLowestTerms } from "@/lib/ranking/exact/whole-numbers";

it("puts whole numbers in their lowest terms, zeros among them, and leaves nothing but zeros as they are", () => {
  expect(toLowestTerms([6n, 0n, 4n])).toEqual([3n, 0n, 2n]);
  expect(toLowestTerms([0n, 0n])).toEqual([0n, 0n]);
});

it("has 0 for the sum of none", () => {
  expect([sumOf([]), sumOf([2n, 3n])]).toEqual([0n, 5n]);
});
