import { describe, expect, it } from "vitest";
import { formatList } from "@/lib/i18n/format-list";
import { languageOf } from "@/lib/i18n/locales";

const WORDS = ["A", "B", "C"];

describe("formatList", () => {
  it("joins the last with the language's word for and", () => {
    expect(formatList(languageOf("en").numerals, WORDS)).toBe("A, B and C");
    expect(formatList(languageOf("ar").numerals, WORDS)).toBe("A وB وC");
  });

  it("leaves one word alone, and makes nothing of none", () => {
    expect(formatList("ar", ["A"])).toBe("A");
    expect(formatList("en", [])).toBe("");
  });
});
