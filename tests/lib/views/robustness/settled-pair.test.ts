import { describe, expect, it } from "vitest";
import type { CompareEdition } from "@/lib/compare/compare-edition";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { pairSentences } from "@/lib/views/compare-sentences";
import { tellUnsettled } from "@/lib/views/robustness/settled-pair";
import { editionOf, editionsIn, pageIn, twoIn } from "../../comparison";
import { causalWords, ratioWords, UNFILLED } from "../../forbidden-words";

function told(year: string, one: string, other: string, locale: Locale = "en") {
  const edition = editionOf(year, locale);
  return tellUnsettled(pageIn(locale).texts, edition, ...twoIn(edition, one, other));
}

function everyPair({ countries }: CompareEdition) {
  return countries.flatMap((a, i) => countries.slice(i + 1).map((b) => [a, b] as const));
}

describe("tellUnsettled", () => {
  it("2024: names the weights that put Russia ahead of India, and those that put India ahead, with a way to each", () => {
    expect(told("2024", "rus", "ind")).toEqual({
      text: "The weights decide: all weight on Infrastructure puts Russia ahead, all weight on Talent India.",
      ways: [
        {
          text: "The ranking with all weight on Infrastructure",
          href: "/en/weights/global-ai-index/2024/?w=talent:0,infrastructure:1,operating-environment:0,research:0,development:0,government-strategy:0,commercial:0",
        },
        {
          text: "The ranking with all weight on Talent",
          href: "/en/weights/global-ai-index/2024/?w=talent:1,infrastructure:0,operating-environment:0,research:0,development:0,government-strategy:0,commercial:0",
        },
      ],
    });
  });

  it("2025: names weights that put Russia ahead of India too", () => {
    // Infrastructure is the first pillar in which Russia prints more.
    expect(told("2025", "rus", "ind")?.text).toBe(
      "The weights decide: all weight on Infrastructure puts Russia ahead, all weight on Talent India.",
    );
  });

  it("2025: leaves nothing to say of China and India, since no weights can reverse their order", () => {
    const edition = editionOf("2025");
    expect(told("2025", "chn", "ind")).toBeNull();
    expect(pairSentences(pageIn("en").texts, edition, ...twoIn(edition, "chn", "ind"))[0]).toBe(
      "In 2025 China is ahead of India in every printed pillar, by a printed unit or more in each: no weights can reverse it.",
    );
  });

  it("2025: says why the printed figures are no proof that Brazil is ahead of Russia, from either side", () => {
    const text =
      "On the printed figures no weights put Russia ahead, but that is no proof: both print the same in Commercial, and the digits that would decide are not published.";
    expect(told("2025", "bra", "rus")).toEqual({ text, ways: [] });
    expect(told("2025", "rus", "bra")).toEqual({ text, ways: [] });
  });

  it("says of two who print the same everywhere that the digits which would decide are not published", () => {
    const edition = editionOf("2024");
    const [a, b] = twoIn(edition, "bra", "rus");
    expect(tellUnsettled(pageIn("en").texts, edition, a, { ...b, pillars: a.pillars })).toEqual({
      text: "Both print the same in every pillar; the digits that would decide who is ahead are not published.",
      ways: [],
    });
  });

  it.each([
    // As the settled, reversible and open pairs are counted without any sentence.
    { year: "2024", settled: 1034, reversible: 2123, open: 246 },
    { year: "2025", settled: 1447, reversible: 2226, open: 605 },
  ])("$year: says of each pair that it is settled, reversible or open, and never two of these", (counts) => {
    const edition = editionOf(counts.year);
    const pairs = everyPair(edition).map((pair) => ({
      said: pairSentences(pageIn("en").texts, edition, ...pair).join(" "),
      unsettled: tellUnsettled(pageIn("en").texts, edition, ...pair),
    }));
    const settled = pairs.filter(({ said }) => said.includes("no weights can reverse it"));
    const reversible = pairs.filter(({ unsettled }) => unsettled?.ways.length === 2);
    const open = pairs.filter(({ unsettled }) => unsettled?.ways.length === 0);
    expect(settled.filter(({ unsettled }) => unsettled)).toEqual([]);
    expect([settled, reversible, open].map(({ length }) => length)).toEqual([
      counts.settled,
      counts.reversible,
      counts.open,
    ]);
  });

  it.each(FINISHED_LOCALES)("has no hole and no forbidden word in any sentence: %s", (locale) => {
    for (const edition of editionsIn(locale)) {
      const some = { ...edition, countries: edition.countries.filter((_, at) => at % 3 === 0) };
      for (const pair of everyPair(some)) {
        const unsettled = tellUnsettled(pageIn(locale).texts, edition, ...pair);
        const text = [unsettled?.text ?? "", ...(unsettled?.ways ?? []).map((way) => way.text)].join(" ");
        for (const word of [...ratioWords(locale), ...causalWords(locale)]) {
          if (text.includes(word)) expect.fail(`${word}: ${text}`);
        }
        for (const hole of UNFILLED) if (unsettled && hole.test(text)) expect.fail(`${hole}: ${text}`);
      }
    }
  });
});
