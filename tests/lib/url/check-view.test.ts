import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeCheckView, encodeCheckView } from "@/lib/url/check-view";

describe("the address of a sentence", () => {
  it("is read back as it was written, in any script", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() !== ""),
        (text) => {
          expect(decodeCheckView(encodeCheckView({ text }))).toEqual({ view: { text }, dropped: [] });
        },
      ),
    );
  });

  it("is empty for no sentence", () => {
    expect(encodeCheckView({ text: " \n" })).toBe("");
    expect(decodeCheckView("?t=").view.text).toBe("");
  });

  it("drops what it does not know, and a second sentence, and says so; tracking is passed over", () => {
    expect(decodeCheckView("?t=a&x=1&t=b&utm_source=c")).toEqual({
      view: { text: "a" },
      dropped: [
        { kind: "unknown-parameter", value: "x=1" },
        { kind: "unknown-parameter", value: "t=b" },
      ],
    });
  });
});
