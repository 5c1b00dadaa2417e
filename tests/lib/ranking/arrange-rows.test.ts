import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangeRows, bracketParts } from "@/lib/ranking/arrange-rows";
import { NO_FILTER, type RowFilter } from "@/lib/ranking/filter-rows";

function row(id: string, rank: number, talent: number) {
  return {
    id,
    rank,
    keys: { rank, talent },
    searchText: id,
    sameScore: null,
    traits: { region: null, income: null, groups: [] },
  };
}

const ROWS = [row("usa", 1, 100), row("chn", 2, 26), row("ind", 10, 42), row("rus", 31, 4)];
const BY_RANK = { column: "rank", descending: false };

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe("arrangeRows", () => {
  it("shows every row in the order asked for", () => {
    const { pinned, others, found } = arrangeRows(ROWS, {
      query: "",
      sort: { column: "talent", descending: true },
      pins: [],
      filter: NO_FILTER,
    });
    expect(ids(others)).toEqual(["usa", "ind", "chn", "rus"]);
    expect(pinned).toEqual([]);
    expect(found).toBe(4);
  });

  it("keeps pinned rows apart, in the order asked for, not in that of the pinning", () => {
    const { pinned, others } = arrangeRows(ROWS, {
      query: "",
      sort: BY_RANK,
      pins: ["rus", "chn"],
      filter: NO_FILTER,
    });
    expect(ids(pinned)).toEqual(["chn", "rus"]);
    expect(ids(others)).toEqual(["usa", "ind"]);
  });

  it("does not hide a pinned row from a search that misses it, and does not count it as found", () => {
    const { pinned, others, found } = arrangeRows(ROWS, {
      query: "ind",
      sort: BY_RANK,
      pins: ["rus"],
      filter: NO_FILTER,
    });
    expect(ids(pinned)).toEqual(["rus"]);
    expect(ids(others)).toEqual(["ind"]);
    expect(found).toBe(1);
  });

  it("counts a pinned row that the search finds", () => {
    const { others, found } = arrangeRows(ROWS, {
      query: "rus",
      sort: BY_RANK,
      pins: ["rus"],
      filter: NO_FILTER,
    });
    expect(others).toEqual([]);
    expect(found).toBe(1);
  });

  it("shows each row exactly once, whoever is pinned", () => {
    const pins = fc.subarray(ids(ROWS));
    fc.assert(
      fc.property(pins, (chosen) => {
        const { pinned, others } = arrangeRows(ROWS, {
          query: "",
          sort: BY_RANK,
          pins: chosen,
          filter: NO_FILTER,
        });
        expect(ids([...pinned, ...others]).sort()).toEqual(ids(ROWS).sort());
      }),
    );
  });
});

describe("arrangeRows by a filter", () => {
  const europe = { ...NO_FILTER, region: "europe" };
  const inEurope = ROWS.map((one) => ({
    ...one,
    traits: { ...one.traits, region: ["ind", "rus"].includes(one.id) ? "europe" : "asia" },
  }));
  const arranged = (query: string, pins: string[], filter: RowFilter = europe) =>
    arrangeRows(inEurope, { query, sort: BY_RANK, pins, filter });

  it("finds who passes it, and keeps a pinned row that does not", () => {
    const { pinned, others, found } = arranged("", ["usa"]);
    expect([ids(pinned), ids(others), found]).toEqual([["usa"], ["ind", "rus"], 2]);
  });

  it("ranks those who pass among themselves, whatever else is searched for", () => {
    const ranks = [
      ["ind", 1],
      ["rus", 2],
    ];
    expect([...(arranged("", []).within ?? [])]).toEqual(ranks);
    expect([...(arranged("rus", []).within ?? [])]).toEqual(ranks);
  });

  it("ranks nobody among others where nothing is asked", () => {
    expect(arranged("rus", [], NO_FILTER).within).toBeNull();
  });
});

describe("bracketParts", () => {
  const parts = (...sentences: (string | null)[]) =>
    bracketParts(sentences.map((sameScore) => ({ sameScore })));

  it("joins the four that print 12 and none beside them", () => {
    expect(parts(null, "12", "12", "12", "12", null)).toEqual([
      null,
      "first",
      "middle",
      "middle",
      "last",
      null,
    ]);
  });

  it("keeps two groups that touch apart", () => {
    expect(parts("27", "27", "26", "26")).toEqual(["first", "last", "first", "last"]);
  });

  it("draws none at a row whose group is not beside it", () => {
    expect(parts("12", null, "12")).toEqual([null, null, null]);
  });

  it("opens every bracket once, closes it once and never crosses two", () => {
    const sentence = fc.constantFrom("27", "26", null);
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 20 }), (sentences) => {
        const signs = { first: "(", middle: "-", last: ")" };
        const drawn = parts(...sentences).map((part) => (part ? signs[part] : " "));
        expect(drawn).toHaveLength(sentences.length);
        expect(
          drawn
            .join("")
            .replace(/\(-*\)/g, "")
            .trim(),
        ).toBe("");
      }),
    );
  });
});
