import { expect, it } from "vitest";
import { loadEditions, loadIndices } from "@/lib/data/load";
import { loadNewestEditions, loadNewestWholeEdition } from "@/lib/data/load-newest-editions";

it("gives of every index that has one the newest edition of which every score is held", () => {
  const expected = loadIndices().flatMap(({ id }) =>
    loadEditions(id)
      .filter(({ coverage }) => !coverage.partial)
      .slice(-1)
      .map(({ edition }) => [id, edition]),
  );
  expect(loadNewestEditions().map(({ index, edition }) => [index.id, edition.edition])).toEqual(expected);
});

it("gives nothing where an address names no index", () => {
  expect(loadNewestWholeEdition("no-index")).toBeUndefined();
});
