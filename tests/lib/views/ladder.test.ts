import { describe, expect, it } from "vitest";
import { loadPlace } from "@/lib/data/load";
import { toLadderView } from "@/lib/views/ladder";
import { LOADED } from "../global-ai-index-2024";

const english = toLadderView("en", LOADED, loadPlace, ["rus"]);

describe("toLadderView", () => {
  it("says in words what the picture shows, for those who do not see it", () => {
    expect(english.summary).toBe(
      "Dot plot of 83 overall scores from 2 to 100. The United States leads with 100. " +
        "No country has more than 32 and less than 54; half of them have 9 or less.",
    );
  });

  it("labels a country with its score and rank", () => {
    expect(english.countries.find(({ id }) => id === "rus")?.label).toBe("Russia, 12 (31st)");
  });

  it("notes the median and the widest void", () => {
    expect(english.median).toEqual({
      score: 9,
      text: "Half of the 83 countries have 9 or less",
      shortText: "half have 9 or less",
    });
    expect(english.emptiest).toEqual({ from: 32, to: 54, text: "no country between 32\u00a0and\u00a054" });
  });

  it("says how far the enlarged part reaches", () => {
    expect(english.lensNote).toContain("from 0 to 25");
  });

  it("runs from right to left in Arabic", () => {
    expect(toLadderView("ar", LOADED, loadPlace, []).direction).toBe("rtl");
  });

  it("speaks of no void where there are too few scores to have one", () => {
    const two = { ...LOADED, countries: LOADED.countries.slice(0, 2) };
    const view = toLadderView("en", two, loadPlace, []);
    expect(view.emptiest).toBeNull();
    expect(view.summary).not.toContain("No country");
  });
});
