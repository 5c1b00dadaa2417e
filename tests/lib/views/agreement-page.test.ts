import { describe, expect, it } from "vitest";
import { loadPlace } from "@/lib/data/load";
import { loadNewestEditions } from "@/lib/data/load-newest-editions";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { toAgreementLinks } from "@/lib/views/agreement-lines";
import { toAgreementPage } from "@/lib/views/agreement-page";
import { agreementPairs, agreementSlug, readAgreementSlug } from "@/lib/views/agreement-pair";
import { causalWords, ratioWords, UNFILLED } from "../forbidden-words";

const EDITIONS = loadNewestEditions();
const PAIRS = agreementPairs(EDITIONS);

function pageOf(slug: string, locale: Locale = "en") {
  const pair = readAgreementSlug(slug, PAIRS);
  if (!pair) throw new Error(`no pair ${slug}`);
  return toAgreementPage(locale, pair, loadPlace);
}

const isolated = (text: string) => `\u2066${text.replaceAll(" ", "\u00a0")}\u2069`;

describe("agreementPairs", () => {
  it("pairs every two of the four indices in their newest complete editions, first in the alphabet first", () => {
    expect(EDITIONS.map(({ edition }) => `${edition.index} ${edition.edition}`)).toEqual([
      "ai-preparedness-index 2023",
      "global-ai-index 2025",
      "global-ai-vibrancy 2025",
      "government-ai-readiness 2025",
    ]);
    expect(PAIRS.map(agreementSlug)).toEqual([
      "ai-preparedness-index-vs-global-ai-index",
      "ai-preparedness-index-vs-global-ai-vibrancy",
      "ai-preparedness-index-vs-government-ai-readiness",
      "global-ai-index-vs-global-ai-vibrancy",
      "global-ai-index-vs-government-ai-readiness",
      "global-ai-vibrancy-vs-government-ai-readiness",
    ]);
  });
});

describe("readAgreementSlug", () => {
  it("knows each pair in both orders, and says which is the pair's own", () => {
    for (const { a, b } of PAIRS) {
      expect(readAgreementSlug(agreementSlug({ a, b }), PAIRS)).toEqual({ a, b, turned: false });
      expect(readAgreementSlug(agreementSlug({ a: b, b: a }), PAIRS)).toEqual({ a, b, turned: true });
    }
  });

  it.each(["", "global-ai-index", "global-ai-index-vs-global-ai-index", "global-ai-index-vs-atlantis"])(
    'knows no pair "%s"',
    (slug) => {
      expect(readAgreementSlug(slug, PAIRS)).toBeNull();
    },
  );
});

describe("toAgreementPage", () => {
  it.each([
    ["global-ai-index-vs-government-ai-readiness", "agree closely on the order of 93 countries", "0.93"],
    ["ai-preparedness-index-vs-global-ai-index", "broadly agree on the order of 91 countries", "0.84"],
    [
      "global-ai-vibrancy-vs-government-ai-readiness",
      "agree only in part on the order of 36 countries",
      "0.60",
    ],
    ["ai-preparedness-index-vs-global-ai-vibrancy", "hardly agree on the order of 36 countries", "0.22"],
  ])("states the finding of %s in its title", (slug, finding, rho) => {
    const { title, editions } = pageOf(slug);
    expect(title).toBe(
      `${editions.map(({ name }) => name).join(" and ")} ${finding}: ${isolated(`ρ = ${rho}`)}`,
    );
  });

  it("says in plain words what that means, and what it does not", () => {
    const { sentences, cautions, notCounted } = pageOf("ai-preparedness-index-vs-global-ai-index");
    expect(sentences).toEqual([
      "Take any two of the 91 countries: in 3,373 of the 4,095 pairs both indices put the same one ahead.",
      "Half of the countries stand at most 9 places apart in the two orders.",
      "Furthest apart is India: 61st in AI Preparedness Index 2023, 16th in Global AI Index 2025.",
    ]);
    expect(cautions).toEqual([
      "The editions are of different years, so what changed in between is part of the difference.",
      "AI Preparedness Index 2023 comes without ranks: we order its countries by the printed scores.",
      "Agreement does not make either right: two indices may count the same things.",
    ]);
    expect(notCounted).toBe(
      "Not counted here: 74 countries only in AI Preparedness Index 2023 and 2 countries only in Global AI Index 2025.",
    );
  });

  it("does not speak of years where both are of one, nor of countries left out where none is", () => {
    const { cautions, notCounted } = pageOf("global-ai-index-vs-government-ai-readiness");
    expect(cautions.join(" ")).not.toContain("years");
    expect(notCounted).toBe("Not counted here: 102 countries only in Government AI Readiness 2025.");
  });

  it("lists the ten largest disagreements and then every common country, once each", () => {
    const { largest, rows, words } = pageOf("ai-preparedness-index-vs-global-ai-index");
    expect(largest.map(({ id, apart }) => `${id} ${apart}`).slice(0, 3)).toEqual([
      "ind 45",
      "hrv 37",
      "bra 33",
    ]);
    expect(largest).toHaveLength(10);
    expect(rows).toHaveLength(words.n);
    expect(Math.max(...rows.map(({ apart }) => apart))).toBe(largest[0]?.apart);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(words.n);
    expect(rows.find(({ id }) => id === "rus")).toMatchObject({
      ranks: [44, 28],
      inAll: [46, 29],
      apart: 16,
    });
  });

  it("names the five in their colours and three others who stand furthest apart", () => {
    const { named } = pageOf("ai-preparedness-index-vs-global-ai-index").input;
    expect(named.map(({ id, colour }) => `${id} ${colour}`)).toEqual([
      "usa usa",
      "chn chn",
      "ind ind",
      "bra bra",
      "rus rus",
      "hrv null",
      "mlt null",
      "egy null",
    ]);
  });

  it("does not name one of the five whom one of the two does not rank", () => {
    const pair = readAgreementSlug("ai-preparedness-index-vs-global-ai-index", PAIRS);
    if (!pair) throw new Error("no such pair");
    const rows = pair.a.rows.filter(({ place }) => place !== "BRA");
    const { named } = toAgreementPage("en", { ...pair, a: { ...pair.a, rows } }, loadPlace).input;
    expect(named.map(({ id }) => id).slice(0, 4)).toEqual(["usa", "chn", "ind", "rus"]);
  });

  it("says nothing of countries left out where both rank the same", () => {
    const [a] = EDITIONS;
    if (!a) throw new Error("no edition");
    expect(toAgreementPage("en", { a, b: a }, loadPlace).notCounted).toBeNull();
  });

  it("cannot be made of two that have no two countries in common", () => {
    const [a, b] = EDITIONS;
    if (!a || !b) throw new Error("fewer than two editions");
    expect(() => toAgreementPage("en", { a, b: { ...b, rows: b.rows.slice(0, 1) } }, loadPlace)).toThrow(
      "AI Preparedness Index 2023 and Global AI Index 2025 have no order in common",
    );
  });

  it.each(FINISHED_LOCALES)("uses no word of cause or ratio for any pair: %s", (locale) => {
    for (const { a, b } of PAIRS) {
      const { title, sentences, cautions, input } = toAgreementPage(locale, { a, b }, loadPlace);
      const text = [title, ...sentences, ...cautions, input.summary].join(" ");
      for (const word of [...ratioWords(locale), ...causalWords(locale)]) expect(text).not.toContain(word);
      for (const hole of UNFILLED) expect(text).not.toMatch(hole);
    }
  });
});

describe("toAgreementLinks", () => {
  it("leads to every pair's page and says how far the two agree", () => {
    const links = toAgreementLinks("en", EDITIONS);
    expect(links).toHaveLength(6);
    expect(links[1]).toEqual({
      slug: "ai-preparedness-index-vs-global-ai-vibrancy",
      href: "/en/agreement/ai-preparedness-index-vs-global-ai-vibrancy/",
      text: "AI Preparedness Index 2023 and Global AI Vibrancy 2025",
      figures: `${isolated("ρ = 0.22")} · 36 countries`,
    });
  });
});
