import { describe, expect, it } from "vitest";
import { namesAreIds } from "@/lib/data/rules/names-are-ids";
import { INDICATOR } from "../listed-folder";
import { EDITION, INDEX, OPINION, PAIRED, TABLE } from "../valid-folder";
import { listFaultsAfter, ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${EDITION}`;

describe("names-are-ids", () => {
  it("takes ids that are the names of folder and file", () => {
    expect(ruleFaultsAfter(namesAreIds)).toEqual([]);
  });

  it("refuses an index whose id is not its folder", () => {
    expect(ruleFaultsAfter(namesAreIds, [INDEX, '"id": "test-index"', '"id": "other-index"'])).toEqual([
      `data/indices/test-index/index.json:2 id: "other-index", but the file lies in another index's folder. Should be "test-index".`,
    ]);
  });

  it("refuses an edition of another index or year", () => {
    expect(
      ruleFaultsAfter(
        namesAreIds,
        [EDITION, '"index": "test-index"', '"index": "other-index"'],
        [EDITION, '"edition": "2024"', '"edition": "2023"'],
      ),
    ).toEqual([
      `${FILE}:2 index: "other-index", but the file lies in another index's folder. Should be "test-index".`,
      `${FILE}:3 edition: "2023", but the file has another name. Should be "2024".`,
    ]);
  });

  it("refuses a table, a paired run and a claim under another name", () => {
    expect(
      ruleFaultsAfter(
        namesAreIds,
        [TABLE, '"id": "test-table"', '"id": "other-table"'],
        [PAIRED, '"run": "test-run"', '"run": "other-run"'],
        [OPINION, '"id": "test-opinion"', '"id": "other-opinion"'],
      ),
    ).toEqual([
      `data/${TABLE}:2 id: "other-table", but the file has another name. Should be "test-table".`,
      `data/${PAIRED}:2 run: "other-run", but the file has another name. Should be "test-run".`,
      `data/${OPINION}:2 id: "other-opinion", but the file has another name. Should be "test-opinion".`,
    ]);
  });

  it("refuses an indicator whose file has another name", () => {
    expect(listFaultsAfter(namesAreIds, [INDICATOR, '"id": "test-share"', '"id": "test-part"'])).toEqual([
      `data/${INDICATOR}:2 id: "test-part", but the file has another name. Should be "test-share".`,
    ]);
  });
});
