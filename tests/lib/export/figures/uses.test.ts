import { describe, expect, it } from "vitest";
import { parseUses, USE_WORDS } from "@/lib/export/figures/uses";

const words = Object.fromEntries(USE_WORDS.map((key) => [key, key]));
const dataset = {
  name: "Global AI Index",
  nameIn: null,
  publisher: "Tortoise Media",
  edition: "2024",
  terms: "Ask first.",
  reuse: "restricted",
  href: "/en/data/global-ai-index-2024/",
  refusal: { why: "Not in bulk.", address: null },
};
const of = (one: unknown) => ({ words, datasets: { "global-ai-index-2024": one } });

describe("parseUses", () => {
  it("takes the file as this version of the site writes it", () => {
    expect(parseUses(of(dataset))).toEqual(of(dataset));
    expect(parseUses(of({ ...dataset, nameIn: "en", reuse: null, refusal: null }))).toBeTruthy();
  });

  it.each([
    ["nothing", null],
    ["no words", { datasets: {} }],
    ["a word too few", { words: { ...words, by: undefined }, datasets: {} }],
    ["a dataset that is none", of("global-ai-index-2024")],
    ["a dataset without a name", of({ ...dataset, name: undefined })],
    ["terms that are no word", of({ ...dataset, reuse: 1 })],
    ["a refusal without a reason", of({ ...dataset, refusal: { address: null } })],
  ])("refuses another one: %s", (_, value) => {
    expect(() => parseUses(value)).toThrow(new TypeError("this is no list of uses"));
  });
});
