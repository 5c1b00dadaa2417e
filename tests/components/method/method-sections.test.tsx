import { existsSync } from "node:fs";
import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { MethodSections } from "@/components/method/method-sections";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { REPOSITORY_URL } from "@/lib/site";

const ROBUSTNESS = ["recomputed", "trial-weightings", "any-weights", "settled", "levelling", "methods"];

function show(locale: (typeof FINISHED_LOCALES)[number]) {
  render(<MethodSections t={translator(locale)} />);
  return [...document.querySelectorAll<HTMLElement>("section")];
}

/** The letter, no part of a word, in any script. */
function standingAlone(letter: string): RegExp {
  return new RegExp(`(?<![a-z\\p{sc=Greek}])${letter}(?![a-z\\p{sc=Greek}])`, "iu");
}

describe.each(FINISHED_LOCALES)("MethodSections: %s", (locale) => {
  it("says what an index is, what is recomputed, brackets, common countries, agreement, the gap, how firm a rank is, intervals, verdicts and records, each with an address", () => {
    const sections = show(locale);
    expect(sections.map(({ id }) => id)).toEqual([
      "index",
      "published",
      "brackets",
      "common-countries",
      "agreement",
      "gap",
      ...ROBUSTNESS,
      "intervals",
      "verdicts",
      "record",
    ]);
    for (const section of sections) {
      expect(section.querySelector("h2")?.textContent).toMatch(/\S/);
      expect(section.querySelector("p")?.textContent?.length).toBeGreaterThan(60);
    }
  });

  it("writes the formulas in MathML, the same in every language, and says what each letter means", () => {
    show(locale);
    const formulas = [...document.querySelectorAll("math")];
    expect(formulas.map((math) => math.closest("section")?.id)).toEqual([
      "brackets",
      "agreement",
      "agreement",
      "gap",
      "recomputed",
      "recomputed",
      "trial-weightings",
      "trial-weightings",
      "any-weights",
      "settled",
      "levelling",
      "levelling",
      "methods",
      "methods",
      "methods",
      "intervals",
    ]);
    for (const math of formulas) {
      expect(math.namespaceURI).toMatch(/MathML$|xhtml$/);
      const where = math.closest("section")?.querySelector("div + p")?.textContent ?? "";
      for (const letter of new Set([...math.querySelectorAll("mi")].map(({ textContent }) => textContent))) {
        if (letter && !["A", "B", "j"].includes(letter)) expect(where).toMatch(standingAlone(letter));
      }
    }
    expect(formulas.slice(1, 4).map(({ textContent }) => textContent)).toEqual([
      "ρ=∑i(ri−r¯)(si−s¯)∑i(ri−r¯)2∑i(si−s¯)2",
      "τb=C−D(P−Tr)(P−Ts)",
      "A−B=∑ifwi(ai−bi±u)+r",
    ]);
  });

  it("says of each answer to how firm a rank is, and of a record, what it does not say", () => {
    const t = translator(locale);
    const limited = [...ROBUSTNESS, "record"];
    for (const { id, textContent } of show(locale))
      expect(textContent?.includes(t("method.not")), id).toBe(limited.includes(id));
  });

  it("tells the concentration, the seed and the number of draws as the trials use them", () => {
    show(locale);
    const where = document.querySelector("#trial-weightings div + p")?.textContent;
    expect(where?.match(/\d[\d,]*/g)?.slice(0, 1)).toEqual(["95"]);
    expect(where).toContain("2024");
    expect(where).toMatch(/10[,.\s]000/);
  });

  it("says each formula in plain characters too, for those who do not see it", () => {
    show(locale);
    for (const math of document.querySelectorAll("math")) expect(math.getAttribute("alttext")).toMatch(/\S/);
  });

  it("leads to functions that are there", () => {
    show(locale);
    const links = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
    expect(links).toHaveLength(14);
    for (const href of links) {
      expect(href.startsWith(`${REPOSITORY_URL}/blob/main/lib/`)).toBe(true);
      expect(existsSync(href.slice(`${REPOSITORY_URL}/blob/main/`.length)), href).toBe(true);
    }
  });
});
