import { expect, it } from "vitest";
import { assembleDataset } from "@/lib/data/assemble-dataset";
import { addFile, EDITION, INDEX, textOf, validFolder } from "./valid-folder";

it("gives indices by their ids and editions by their years, in whatever order the files come", () => {
  const valid = validFolder();
  const renamed = (path: string, id: string, year: string) =>
    textOf(valid, path).replaceAll("test-index", id).replace('"edition": "2024"', `"edition": "${year}"`);
  const folder = [
    ["indices/test-index/2023.json", renamed(EDITION, "test-index", "2023")] as const,
    ["indices/an-index/2024.json", renamed(EDITION, "an-index", "2024")] as const,
    ["indices/an-index/index.json", renamed(INDEX, "an-index", "2024")] as const,
  ].reduce((grown, [path, text]) => addFile(grown, path, text), valid);
  for (const files of [folder.files, folder.files.toReversed()]) {
    const { dataset, faults } = assembleDataset({ ...folder, files });
    expect(faults).toEqual([]);
    expect(
      dataset.indices.map(({ id, editions }) => [id, editions.map(({ value }) => value.edition)]),
    ).toEqual([
      ["an-index", ["2024"]],
      ["test-index", ["2023", "2024"]],
    ]);
  }
});
