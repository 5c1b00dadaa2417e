import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { colourOf, contrast } from "@/tests/lib/charts/contrast";

const TOKENS = readFileSync("app/styles/tokens.css", "utf8");
const PAGE = readFileSync("app/styles/page.css", "utf8");

it.each([
  ["light", 0],
  ["dark", 1],
] as const)(
  "the edge by which a field is seen has 3 to 1 on both sides of it, in the %s theme",
  (_, theme) => {
    expect(PAGE).toMatch(/\.field \{[^}]*border: 1px solid var\(--color-edge\)/);
    for (const ground of ["paper", "raised"])
      expect(
        contrast(colourOf(TOKENS, "color-edge")[theme], colourOf(TOKENS, `color-${ground}`)[theme]),
      ).toBeGreaterThanOrEqual(3);
  },
);
