import { describe, expect, it } from "vitest";
import { directionOf, seenWords } from "@/components/picture-file/text-words";

describe("directionOf", () => {
  it("is that of the letters, whatever the paragraph's", () => {
    expect(directionOf("روسيا", "ltr")).toBe("rtl");
    expect(directionOf("Tortoise Media", "rtl")).toBe("ltr");
    expect(directionOf("भारत", "rtl")).toBe("ltr");
  });

  it("runs figures from left to right", () => {
    expect(directionOf("30–33", "rtl")).toBe("ltr");
  });

  it("is the paragraph's for marks alone, of which brackets are mirrored", () => {
    expect(directionOf(")", "rtl")).toBe("rtl");
    expect(directionOf("·", "ltr")).toBe("ltr");
  });
});

describe("seenWords", () => {
  it("makes one space of many and none at the ends", () => {
    expect(seenWords("\n  South \t Korea ")).toBe("South Korea");
  });

  it("shows a soft hyphen where a line ends and nowhere else", () => {
    expect(seenWords("инфра\u00AD")).toBe("инфра-");
    expect(seenWords("инфра\u00ADструктура")).toBe("инфраструктура");
  });

  it("keeps a space that may not break", () => {
    expect(seenWords("53.5\u00A0%")).toBe("53.5\u00A0%");
  });
});
