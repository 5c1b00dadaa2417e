import { describe, expect, it } from "vitest";
import { toOwnIntervals } from "@/lib/views/weights/intervals";

describe("toOwnIntervals", () => {
  it("gives each country the ranks of its trials, and a dash where they gave none", () => {
    const ranks = {
      "around-base": [
        { from: 1, to: 1 },
        { from: 2, to: 4 },
      ],
      uniform: [{ from: 1, to: 3 }],
    };
    expect([...toOwnIntervals(["usa", "rus"], ranks)]).toEqual([
      ["usa", { "around-base": "1", uniform: "\u20661–3\u2069" }],
      ["rus", { "around-base": "\u20662–4\u2069", uniform: "–" }],
    ]);
  });
});
