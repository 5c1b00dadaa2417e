import { describe, expect, it } from "vitest";
import { compareFolders } from "@/lib/data/diff/compare-folders";
import { summarise } from "@/lib/data/diff/summary";
import { EDITION, editFile, SOURCES, validFolder } from "../valid-folder";
import { changedFolder, withoutFile } from "./folders";

const BROKEN = editFile(validFolder(), EDITION, (text) => text.replace('"rank": 1,', '"rank": 1'));

describe("compareFolders", () => {
  it("finds no fault and no effect where two folders are the same", () => {
    const comparison = compareFolders({ ...validFolder(), name: "main:data" }, validFolder());
    expect(comparison).toMatchObject({
      before: { name: "main:data", faults: [] },
      after: { name: "data", faults: [] },
      notCompared: [],
    });
    expect(summarise(comparison)).toBe("No visible effect.");
  });

  it("says of each side by itself which faults it has, and compares what breaks a rule all the same", () => {
    const contradicted = changedFolder([
      EDITION,
      '"place": "RUS", "rank": 4, "overall": 12',
      '"place": "RUS", "rank": 4, "overall": 13',
    ]);
    const { before, after, notCompared, diff } = compareFolders(validFolder(), contradicted);
    expect(before.faults).toEqual([]);
    expect(after.faults).toContainEqual(
      expect.stringMatching(/^data\/indices\/test-index\/2024\.json:23 rows\[4\]\.rank: 4, but /),
    );
    expect(notCompared).toEqual([]);
    expect(diff.values).toMatchObject([{ subject: "Russia", before: 12, after: 13 }]);
  });

  it.each([
    ["now", validFolder(), BROKEN],
    ["before", BROKEN, validFolder()],
  ])(
    "leaves a file that cannot be read %s out of both sides, so that nothing seems to come or go",
    (_, before, after) => {
      const comparison = compareFolders(before, after);
      expect(comparison.notCompared).toEqual([EDITION]);
      expect(comparison.diff).toMatchObject({
        added: [],
        removed: [],
        placesIn: [],
        placesOut: [],
        ranks: [],
      });
      expect(summarise(comparison)).toBe("No visible effect; 1 file could not be compared.");
    },
  );

  it("does the same with a file that is no text", () => {
    const fault = {
      file: `data/${SOURCES}`,
      line: 1,
      path: "",
      value: "a link",
      why: "it is one",
      remedy: "Remove it.",
    };
    const linked = { ...withoutFile(validFolder(), SOURCES), unreadable: [fault] };
    const { notCompared, diff } = compareFolders(validFolder(), linked);
    expect(notCompared).toEqual([SOURCES]);
    expect(diff.removed).toEqual([]);
  });

  it("counts what stood in a file that is no longer there as removed", () => {
    const { diff, notCompared } = compareFolders(
      validFolder(),
      withoutFile(validFolder(), "paired/test-run.json"),
    );
    expect(notCompared).toEqual([]);
    expect(diff.removed.map(({ kind, subject, parts }) => [kind, subject, parts])).toEqual([
      ["paired run", "test-run", 2],
    ]);
  });
});
