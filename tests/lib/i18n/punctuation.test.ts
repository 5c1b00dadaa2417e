import { describe, expect, it } from "vitest";
import { enumerate, joinClauses, joinSentences } from "@/lib/i18n/punctuation";

const WORDS = ["A", "B", "C"];

describe("words, clauses and sentences one after another", () => {
  it("have the comma of their language, whichever tag names it", () => {
    expect(enumerate("en-GB-u-nu-latn", WORDS)).toBe("A, B, C");
    expect(enumerate("ru", WORDS)).toBe("A, B, C");
    expect(enumerate("ar-u-nu-latn", WORDS)).toBe("A، B، C");
    expect(enumerate("zh-u-nu-latn", WORDS)).toBe("A、B、C");
  });

  it("have its semicolon", () => {
    expect(["hi", "ar", "zh"].map((language) => joinClauses(language, WORDS))).toEqual([
      "A; B; C",
      "A؛ B؛ C",
      "A；B；C",
    ]);
  });

  it("stand apart by a space, but in Chinese, and those that are missing leave none", () => {
    expect(joinSentences(["Um.", null, "Dois.", ""])).toBe("Um. Dois.");
    expect(joinSentences(["一。", undefined, "二。", false])).toBe("一。二。");
  });
});
