import { describe, expect, it } from "vitest";
import { neighboursOf, rowsAround } from "@/lib/country/rows-around";

const rows = ["A", "B", "C", "D", "E"].map((place) => ({ place }));

describe("rowsAround", () => {
  it("takes as many on each side as there are", () => {
    expect(rowsAround(rows, "C", 1).map(({ place }) => place)).toEqual(["B", "C", "D"]);
    expect(rowsAround(rows, "A", 2).map(({ place }) => place)).toEqual(["A", "B", "C"]);
    expect(rowsAround(rows, "E", 9)).toHaveLength(5);
  });

  it("takes none around one that is not there", () => {
    expect(rowsAround(rows, "Z", 2)).toEqual([]);
  });
});

describe("neighboursOf", () => {
  it("are the one above and the one below; the ends and a stranger lack them", () => {
    expect(neighboursOf(rows, "B")).toEqual({ above: { place: "A" }, below: { place: "C" } });
    expect(neighboursOf(rows, "A").above).toBeNull();
    expect(neighboursOf(rows, "E").below).toBeNull();
    expect(neighboursOf(rows, "Z")).toEqual({ above: null, below: null });
  });
});
