import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editionAt } from "@/lib/across/edition-at";
import { orderOf, type Standing, standingIn } from "@/lib/across/standing";

const whole = { coverage: { places: 3, partial: false } };
const partial = { coverage: { places: 9, partial: true } };
const rows = (...ranks: (number | null)[]) => ranks.map((rank, i) => ({ place: `P${i}`, rank }));

describe("standingIn", () => {
  it("gives a ranked place its rank and how many are ranked", () => {
    expect(standingIn({ ...whole, rows: rows(1, 2, 3) }, "P1")).toEqual({
      kind: "ranked",
      rank: 2,
      count: 3,
    });
  });

  it("does not rank a place that the edition lists without a rank", () => {
    expect(standingIn({ ...whole, rows: rows(1, null) }, "P1")).toEqual({ kind: "listed" });
  });

  it("says of a complete edition that an absent place is not covered", () => {
    expect(standingIn({ ...whole, rows: rows(1, 2, 3) }, "XYZ")).toEqual({ kind: "not-covered" });
  });

  it("knows of a partial edition's first ranks that an absent place is not among them", () => {
    expect(standingIn({ ...partial, rows: rows(1, 2, 3) }, "XYZ")).toEqual({
      kind: "beyond",
      held: 3,
      count: 9,
    });
  });

  it("cannot say where an absent place stands when ranks are missing in between", () => {
    expect(standingIn({ ...partial, rows: rows(1, 2, 4) }, "XYZ")).toEqual({ kind: "not-held" });
  });
});

const standings: fc.Arbitrary<Standing> = fc.oneof(
  fc.record({
    kind: fc.constant("ranked" as const),
    rank: fc.integer({ min: 1, max: 10 }),
    count: fc.constant(10),
  }),
  fc.constantFrom<Standing>(
    { kind: "listed" },
    { kind: "beyond", held: 10, count: 30 },
    { kind: "not-held" },
    { kind: "not-covered" },
  ),
);

describe("orderOf", () => {
  it("turns round when the places are exchanged", () => {
    const turned = {
      ahead: "behind",
      behind: "ahead",
      level: "level",
      unknown: "unknown",
      "not-covered": "not-covered",
    };
    fc.assert(
      fc.property(standings, standings, (a, b) => {
        expect(orderOf(b, a)).toBe(turned[orderOf(a, b)]);
      }),
    );
  });

  it("is level where both have the same rank, and otherwise puts the lower number ahead", () => {
    const ranked = (rank: number): Standing => ({ kind: "ranked", rank, count: 10 });
    const orders = [4, 5, 6].map((rank) => orderOf(ranked(5), ranked(rank)));
    expect(orders).toEqual(["behind", "level", "ahead"]);
  });

  it("puts a place beyond the ranks we hold behind each that stands within them", () => {
    expect(orderOf({ kind: "beyond", held: 10, count: 36 }, { kind: "ranked", rank: 4, count: 36 })).toBe(
      "behind",
    );
  });

  it("cannot order two places of which neither is within the ranks we hold", () => {
    expect(orderOf({ kind: "beyond", held: 10, count: 36 }, { kind: "beyond", held: 10, count: 36 })).toBe(
      "unknown",
    );
  });
});

describe("editionAt", () => {
  const editions = [{ published: "2023" }, { published: "2024-09-19" }, { published: "2025-02" }];

  it("takes the newest edition that was out on the day", () => {
    expect(editionAt(editions, "2025-02-06")).toBe(editions[1]);
    expect(editionAt(editions, "2025-02-28")).toBe(editions[2]);
  });

  it("gives none before the first", () => {
    expect(editionAt(editions, "2023-06-01")).toBeUndefined();
  });
});
