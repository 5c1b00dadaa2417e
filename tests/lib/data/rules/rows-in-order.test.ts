import { describe, expect, it } from "vitest";
import { rowsInOrder } from "@/lib/data/rules/rows-in-order";
import { EDITION } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${EDITION}`;

describe("rows-in-order", () => {
  it("takes rows in order of rank, an aggregate anywhere", () => {
    expect(ruleFaultsAfter(rowsInOrder)).toEqual([]);
  });

  it("refuses a row that stands too low", () => {
    expect(ruleFaultsAfter(rowsInOrder, [EDITION, '"rank": 2, "overall"', '"rank": 5, "overall"'])).toEqual([
      `${FILE}:22 rows[3].rank: 3, but rank 5 stands before it. Put the rows in order of rank.`,
      `${FILE}:23 rows[4].rank: 4, but rank 5 stands before it. Put the rows in order of rank.`,
    ]);
  });
});
