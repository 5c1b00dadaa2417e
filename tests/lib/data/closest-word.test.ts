import { describe, expect, it } from "vitest";
import { closestWord, suggest } from "@/lib/data/closest-word";

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
