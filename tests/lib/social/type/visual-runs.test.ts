import { describe, expect, it } from "vitest";
import { visualRuns } from "@/lib/social/type/visual-runs";

const isArabic = (grapheme: string) => /\p{Script=Arabic}/u.test(grapheme);

function runsOf(text: string, direction: "ltr" | "rtl", part = { start: 0, end: text.length }) {
  return visualRuns({ text, direction }, part, (grapheme) => (isArabic(grapheme) ? "arabic" : "latin"));
}

describe("visualRuns", () => {
  it("puts the first word of Arabic at the right and leaves figures as they are", () => {
    const runs = runsOf("31 من 83", "rtl");
    expect(runs.map(({ text }) => text.trim()).filter(Boolean)).toEqual(["83", "من", "31"]);
  });

  it("keeps what is isolated together: a span of years is not turned round", () => {
    const years = "عام \u20662024–2025\u2069";
    expect(runsOf(years, "rtl")[0]?.text).toBe("2024–2025");
    expect(runsOf(years.replace(/[\u2066\u2069]/g, ""), "rtl").map(({ text }) => text)[0]).toBe("2025");
  });

  it("orders a line by the whole paragraph, in which its isolate may have begun on the line before", () => {
    const text = "قال \u2067DeepSeek، 27 مارس\u2069";
    const start = text.indexOf("27");
    const line = runsOf(text, "rtl", { start, end: text.length });
    expect(line.map((run) => run.text.trim()).filter(Boolean)).toEqual(["مارس", "27"]);
  });

  it("cuts at a change of font and drops the marks that only order a text", () => {
    const runs = runsOf("a\u00adb\u2060 س", "ltr");
    expect(runs.map(({ text, font }) => [text, font])).toEqual([
      ["ab ", "latin"],
      ["س", "arabic"],
    ]);
  });
});
