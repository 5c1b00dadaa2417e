import { expect, it } from "vitest";
import { toTrialRows } from "@/lib/ranking/trials/trial-rows";

it("takes the scores of those who have all, in the order of the pillars", () => {
  const rows: { place: string; pillars: Record<string, number | null> }[] = [
    { place: "USA", pillars: { b: 2, a: 1, other: 9 } },
    { place: "AFG", pillars: { a: 1, b: null } },
    { place: "TWN", pillars: { b: 2 } },
    { place: "RUS", pillars: { a: 0, b: 4 } },
  ];
  expect(toTrialRows({ rows, pillars: ["a", "b"] })).toEqual([
    [1, 2],
    [0, 4],
  ]);
});
