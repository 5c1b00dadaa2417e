import { describe, expect, it } from "vitest";
import { joinPieces } from "@/components/picture-file/text-pieces";

function piece(start: number, end: number, left: number, right: number, top = 0) {
  return { start, end, left, right, top, bottom: top + 20 };
}

describe("joinPieces", () => {
  it("makes a text of each line", () => {
    const [first, second] = [piece(0, 9, 0, 80), piece(9, 15, 0, 50, 24)];
    expect(joinPieces([first, second])).toEqual([[first], [second]]);
  });

  it("keeps a line whole whose pieces fill it, so that a file's reader orders Arabic and its figures anew", () => {
    const line = [piece(0, 6, 60, 100), piece(6, 8, 40, 60), piece(8, 12, 0, 40)];
    expect(joinPieces(line)).toEqual([line]);
  });

  it("parts a line between whose pieces another element's words stand", () => {
    const [right, left] = [piece(0, 4, 150, 200), piece(4, 9, 0, 50)];
    expect(joinPieces([right, left])).toEqual([[right], [left]]);
  });

  it("takes a smaller piece in the middle of a line for a part of it", () => {
    const line = [piece(0, 4, 0, 50), { start: 4, end: 5, left: 50, right: 56, top: 4, bottom: 14 }];
    expect(joinPieces(line)).toEqual([line]);
  });
});
