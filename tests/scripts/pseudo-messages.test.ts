import { describe, expect, it } from "vitest";
import { toPseudoMessages } from "@/scripts/pseudo/pseudo-messages";

describe("toPseudoMessages", () => {
  it("accents every word and makes it two fifths longer", () => {
    const { site } = toPseudoMessages({ site: { title: "Rankings compare countries" } });
    if (typeof site === "string" || typeof site?.title !== "string") throw new Error("the keys are lost");
    const words = site.title.split(" ");
    expect(words).toHaveLength(3);
    expect([...site.title].length).toBeGreaterThanOrEqual(26 * 1.35);
    for (const word of words) expect(word).toMatch(/[\u0100-\u017f]{4}/);
  });

  it("keeps arguments, plurals and figures as they are", () => {
    const { shown } = toPseudoMessages({
      shown: "{name}: {count, plural, one {# page} other {# pages}} of 83",
    });
    expect(shown).toMatch(/^\{name\}: \{count,plural,one\{# /);
    expect(shown).toContain("83");
    expect(shown).not.toContain("page");
  });
});
