import { expect, it } from "vitest";
import { boundsIn } from "@/lib/data/load-robustness";

const INPUTS = "a".repeat(64);
const BOUND = { rank: 1, weights: [1, 0] };
const RUSSIA = { place: "RUS", printed: { best: BOUND, worst: BOUND }, rounding: null };

/** The committed bounds of one edition of one place. */
function folderOf(inputs: string) {
  const content = { index: "test-index", edition: "2024", inputs, pillars: ["a", "b"], places: [RUSSIA] };
  return { files: [{ path: "derived/bounds/test-index-2024.json", text: JSON.stringify(content) }] };
}

it("gives the committed bounds by place", () => {
  expect(boundsIn(folderOf(INPUTS), "test-index-2024", INPUTS)).toEqual(new Map([["RUS", RUSSIA]]));
});

it("gives none where none are committed, or where they are those of other figures", () => {
  expect(boundsIn(folderOf(INPUTS), "test-index-2025", INPUTS)).toBeNull();
  expect(boundsIn(folderOf("b".repeat(64)), "test-index-2024", INPUTS)).toBeNull();
});
