import { describe, expect, it } from "vitest";
import { formatQuantity } from "@/lib/i18n/format-quantity";

describe("formatQuantity", () => {
  it.each([
    [0, "0"],
    [1, "1"],
    [0.1127, "0.113"],
    [7.2, "7.2"],
    [94.36495368, "94.4"],
    [251, "251"],
    [3633, "3,633"],
    [26130.0172, "26,130"],
    [112296257, "112 million"],
    [2173835806671.66, "2.17 trillion"],
  ])("prints %d as %s", (value, text) => {
    expect(formatQuantity("en", value)).toBe(text);
  });

  it("writes large numbers in words of the language and Latin digits", () => {
    expect(formatQuantity("ar", 112296257)).toBe("112 مليون");
  });
});
