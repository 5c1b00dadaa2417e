import { expect, it } from "vitest";
import { inPageOrder } from "@/lib/data/load-rankings";
import { INDEX_ORDER } from "@/lib/site";

it("puts indices in the order of the pages, and those that have no place there last, as they come", () => {
  const list = ["new-index", ...INDEX_ORDER.toReversed(), "a-newer-index"].map((index) => ({ index }));
  expect(inPageOrder(list, ({ index }) => index).map(({ index }) => index)).toEqual([
    ...INDEX_ORDER,
    "new-index",
    "a-newer-index",
  ]);
});
