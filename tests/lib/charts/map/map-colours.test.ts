import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { colourOf, contrast } from "../contrast";

const TOKENS = readFileSync("app/styles/tokens.css", "utf8");
const CLASSES = [0, 1, 2, 3, 4].map((level) => colourOf(TOKENS, `map-${level}`));
const PAPER = colourOf(TOKENS, "color-paper");

/** Where two colours meet along a border, a reader tells them from here on. */
const TOLD_APART = 1.4;

describe.each([
  ["light", 0],
  ["dark", 1],
] as const)("the classes of the map in the %s theme", (_, theme) => {
  const paper = PAPER[theme];
  const colours = CLASSES.map((colour) => colour[theme]);

  it("stand out from the paper more from class to class, the highest at 3 to 1 and more", () => {
    const steps = colours.map((colour) => contrast(colour, paper));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps[0]).toBeGreaterThan(1.3);
    expect(steps[4]).toBeGreaterThan(3);
  });

  it("are told from their neighbours", () => {
    for (const [i, colour] of colours.slice(1).entries())
      expect(contrast(colour, colours[i]), `${i} and ${i + 1}`).toBeGreaterThan(TOLD_APART);
  });
});
