import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closestWord, editDistance, suggest } from "@/lib/data/closest-word";

describe("closestWord", () => {
  it("finds a dropped, an added, a changed and a swapped letter", () => {
    for (const slip of ["overal", "overalll", "ovarall", "ovreall"]) {
      expect(closestWord(slip, ["rank", "overall"])).toBe("overall");
    }
  });

  it("takes the nearest of several", () => {
    expect(closestWord("test-new", ["test-ne", "test-news-2024", "test-new1"])).toBe("test-ne");
  });

  it("offers nothing where nothing is close", () => {
    expect(closestWord("colour", ["rank", "overall"])).toBeUndefined();
  });
});

describe("suggest", () => {
  it("asks where a word is close and says the other sentence where none is", () => {
    expect(suggest("rnak", ["rank"], "Remove it.")).toBe('Did you mean "rank"?');
    expect(suggest("BRZ", ["BLZ", "BRA", "RUS"], "Remove it.")).toBe('Did you mean "BLZ" or "BRA"?');
    expect(suggest("X", ["A", "B", "C", "D", "E", "F"], "Remove it.")).toBe("Remove it.");
    expect(suggest("colour", ["rank"], "Remove it.")).toBe("Remove it.");
  });
});

describe("editDistance", () => {
  /** Few letters, one of them of two code units, so that words are often near to each other. */
  const words = fc
    .array(fc.constantFrom("a", "b", "\u{1D49C}"), { maxLength: 6 })
    .map((word) => word.join(""));

  it.each([
    ["kitten", "sitting", 3],
    ["", "rank", 4],
    ["rank", "", 4],
    ["\u{1D49C}", "", 1],
    ["", "\u{1D49C}b", 2],
    ["rank", "rnak", 2],
  ])("from %j to %j is %d", (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
  });

  it("is zero between equal words alone, the same in both directions, and no longer than any detour", () => {
    fc.assert(
      fc.property(words, words, words, (a, b, c) => {
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });

  it("is at most one after a letter is added, dropped or changed", () => {
    fc.assert(
      fc.property(words, fc.nat(6), fc.nat(1), fc.constantFrom("", "a", "c"), (word, at, dropped, letter) => {
        const changed = [...word].toSpliced(at, dropped, letter).join("");
        expect(editDistance(word, changed)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
