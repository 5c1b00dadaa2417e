import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortRows } from "@/lib/ranking/sort-rows";

const FOUR = [
  { id: "jpn", rank: 11, keys: { talent: 15 } },
  { id: "che", rank: 12, keys: { talent: 30 } },
  { id: "prk", rank: 13, keys: { talent: null } },
  { id: "aut", rank: 28, keys: { talent: 15 } },
];

const idsBy = (descending: boolean) => sortRows(FOUR, { column: "talent", descending }).map(({ id }) => id);

/** Rows of distinct ranks with few distinct scores, some unknown; and the same rows in another order. */
const rowsTwice = fc
  .array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }), { maxLength: 30 })
  .map((scores) => scores.map((talent, i) => ({ rank: i + 1, keys: { talent } })))
  .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));

describe("sortRows", () => {
  it("shows the highest first going down and the lowest first going up", () => {
    expect(idsBy(true)[0]).toBe("che");
    expect(idsBy(false).slice(0, 3)).toEqual(["jpn", "aut", "che"]);
  });

  it("keeps the publisher's order between equals in both directions", () => {
    expect(idsBy(true)).toEqual(["che", "jpn", "aut", "prk"]);
    expect(idsBy(false)).toEqual(["jpn", "aut", "che", "prk"]);
  });

  it("puts what is unknown last in both directions", () => {
    expect(idsBy(true).at(-1)).toBe("prk");
    expect(idsBy(false).at(-1)).toBe("prk");
  });

  it("takes a column that nobody has as unknown for all: the publisher's order", () => {
    const sorted = sortRows([...FOUR].reverse(), { column: "luck", descending: true });
    expect(sorted.map(({ rank }) => rank)).toEqual([11, 12, 13, 28]);
  });

  it("leaves the rows it was given as they were", () => {
    const rows = [...FOUR];
    sortRows(rows, { column: "talent", descending: true });
    expect(rows).toEqual(FOUR);
  });

  it("gives the same result for any order of the same rows", () => {
    fc.assert(
      fc.property(rowsTwice, fc.boolean(), ([rows, shuffled], descending) => {
        const sort = { column: "talent", descending };
        expect(sortRows(shuffled, sort)).toEqual(sortRows(rows, sort));
      }),
    );
  });

  it("never puts two neighbours the wrong way round", () => {
    fc.assert(
      fc.property(rowsTwice, fc.boolean(), ([, rows], descending) => {
        const sorted = sortRows(rows, { column: "talent", descending });
        expect(sorted).toHaveLength(rows.length);
        for (const [i, after] of sorted.slice(1).entries()) {
          const before = sorted[i];
          const [x, y] = [before?.keys.talent ?? null, after.keys.talent];
          if (x === y) expect(before?.rank).toBeLessThan(after.rank);
          else if (y !== null) {
            expect(x).not.toBeNull();
            expect((x ?? 0) > y).toBe(descending);
          }
        }
      }),
    );
  });
});
