import { gzipSync } from "node:zlib";
import { screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CountryPage } from "@/components/country/country-page";
import { countryPagePlaces, loadCountryData } from "@/lib/data/load-country-pages";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { toCountryPage } from "@/lib/views/country-page";
import { IS_WHOLE } from "../../is-whole";
import { causalWords, ratioWords, UNFILLED } from "../../lib/forbidden-words";
import { LOCALES_TRIED } from "../../locales-tried";

const version = { date: "2026-11-24", hash: "abc1234" };
const MAX_BYTES = 60_000;
const PATIENCE_MS = 120_000;
/** The Arabic superlative has the letters of "double". */
const WEAKEST = "أضعف";
/** The middle nine tenths of the trial weightings: a share of draws, not of a score. */
const MIDDLE = /90\s?%/g;
const SHOWN = ["RUS", "USA", "SGP", "BRA", "IND", "TWN", "LBN", "XKX"];

function markupOf(code: string, locale: Locale): string {
  const view = toCountryPage(locale, code, loadCountryData(), version.date);
  return renderToStaticMarkup(<CountryPage locale={locale} view={view} version={version} />);
}

/** As without script: nothing of React runs in the browser. */
function open(code: string, locale: Locale = "en") {
  document.body.innerHTML = markupOf(code, locale);
  return within(screen.getByRole("main"));
}

function textsOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((one) =>
    (one.textContent ?? "").replaceAll(/\s+/g, " ").trim(),
  );
}

function standings(): string[] {
  return textsOf(".standings li > p:first-child");
}

function indicator(name: string): string {
  return textsOf(".indicator").find((text) => text.startsWith(name)) ?? "";
}

describe("CountryPage", () => {
  it("names the country and finds where it stands, first of all", () => {
    open("RUS");
    expect(textsOf("h1")).toEqual([
      "Russia Global AI Index 2025: 29th of 93, 13th in one pillar and 82nd to 84th in another",
    ]);
  });

  it("has a line an index: its newest edition, and the one that the article meant", () => {
    open("RUS");
    expect(standings()).toEqual(["29th of 93", "31st of 83", "49th of 195", "46th of 165", "28th of 36"]);
    expect(textsOf(".standings a")).toEqual([
      "Global AI Index",
      "Global AI Index",
      "Government AI Readiness",
      "AI Preparedness Index",
      "Global AI Vibrancy",
    ]);
    expect(textsOf(".standings li")[1]).toContain("the edition that the article meant");
    expect(textsOf(".standings li")[3]).toContain("the order is ours");
  });

  it("says first that the article's index does not cover Lebanon, in either edition", () => {
    open("LBN");
    expect(textsOf("h1")[0]).toMatch(
      /^Lebanon Not covered: Global AI Index 2025 and 2024\. Government AI Readiness 2025: 117th of 195/,
    );
    expect(standings().slice(0, 2)).toEqual(["not covered", "not covered"]);
  });

  it("says first that no index covers Kosovo, then what is known of it, and draws nothing that is not there", () => {
    open("XKX");
    expect(textsOf("h1")).toEqual(["Kosovo In none of the 4 indices; 3 indicators of 36 known"]);
    expect(document.querySelectorAll(".pillar-table, .history, .around")).toHaveLength(0);
  });

  it("says of a place that is listed without a rank that it is, and of Taiwan in one index only", () => {
    open("PRI");
    expect(textsOf("h1")[0]).toContain("Without a rank in any of the 4 indices");
    open("TWN");
    expect(standings()).toEqual([
      "16th of 93",
      "21st of 83",
      "31st of 195",
      "listed, without a rank",
      "not covered",
    ]);
  });

  it("calls one pillar the strongest or weakest only where no other's printed ranks touch it", () => {
    open("BRA");
    expect(textsOf("h2")[0]).toBe(
      "Global AI Index 2025: strongest in Government strategy (11th to 12th); weakest in Operating environment (64th to 66th)",
    );
    // Development spans 38th to 93rd, and touches two others: no weakest
    open("RUS");
    expect(textsOf("h2")[0]).toBe("Global AI Index 2025: strongest in Government strategy (13th)");
  });

  it("sets each pillar beside its position, the neighbours and the median", () => {
    open("RUS");
    expect(textsOf(".pillar-table:first-of-type thead th").slice(0, 6)).toEqual([
      "Pillar",
      "Score",
      "Position",
      "Italy",
      "Iceland",
      "Median",
    ]);
    const [talent] = document.querySelectorAll(".pillar-table tbody tr");
    expect([...(talent?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      "Talent",
      "",
      "7",
      "\u206626–32\u2069",
      "7",
      "3",
      "5",
    ]);
  });

  it("tells ranks over editions among the common countries, the published ones beside", () => {
    open("RUS");
    const [gaii, readiness, ...others] = textsOf(".history ~ table");
    expect(textsOf("h3").slice(0, 2)).toEqual([
      "Global AI Index: 31st, 30th and 29th of the 61 countries that 2021, 2024 and 2025 all cover",
      "Government AI Readiness: between 29th and 48th of the 156 countries that 7 editions from 2019 to 2025 all cover",
    ]);
    expect(gaii).toContain("20243031st of 83");
    expect(gaii).toContain("2023–not known: we hold only a part of this edition");
    expect(readiness).toMatch(/2025\d+49th of 195/);
    expect(others).toEqual([]);
    // One line in each of two widths for each of 2020 to 2024; none in the Global AI Index
    expect(document.querySelectorAll(".history line.joined")).toHaveLength(2 * 4);
    expect(document.querySelector(".history")?.querySelectorAll("line.joined")).toHaveLength(0);
  });

  it("shows five above and five below, and that less than a point is between neighbours who print the same", () => {
    open("RUS");
    expect(textsOf(".around tbody tr")).toHaveLength(11);
    expect(textsOf(".around [aria-current]")[0]).toContain("Russia");
    expect(textsOf("h2")).toContain(
      "Italy is placed one above Russia; both print 17, so less than a point separates them",
    );
    open("TWN");
    expect(textsOf("h2")).toContain("Finland prints 1 point more, India 1 point fewer");
    open("USA");
    expect(textsOf(".around tbody tr")).toHaveLength(6);
  });

  it("lists indicators with unit, year, source and place; none of them as a score", () => {
    open("RUS");
    expect(indicator("Scholarly publications on AI")).toBe(
      "Scholarly publications on AI3,63321st of 175articles 2023 Center for Security and Emerging Technology: copied once",
    );
    expect(indicator("National AI strategy")).toContain("released");
  });

  it("carries the remark on India's broken series of patents, and ranks nobody by it", () => {
    open("IND");
    const patents = indicator("Patent applications in AI");
    expect(patents).toContain("270");
    expect(patents).toContain("India’s series breaks off: 270 in 2018, 10 in 2019.");
    expect(patents).not.toContain("of 5");
    open("USA");
    expect(indicator("Patent applications in AI")).not.toContain("India");
  });

  it("lists what is unknown by name, and no indicator twice", () => {
    open("RUS");
    const known = textsOf(".indicator dt");
    const unknown = textsOf(".unknown li");
    expect(unknown).toContain("Private investment in AI, 2025");
    expect(known.length + unknown.length).toBe(36);
    expect(new Set([...known, ...unknown]).size).toBe(36);
  });

  it("leads to the models made there, and says of none that this is what we hold", () => {
    open("RUS");
    expect(textsOf("h2")).toContain("45 of the models here come from Russia");
    expect(screen.getByRole("link", { name: "GigaChat MAX" })).toHaveAttribute(
      "href",
      "/en/models/gigachat-max/",
    );
    expect(textsOf("#models-made li")).toContain(
      "GigaChat MAX closed weights · measured independently in 5 domains",
    );
    const india = open("IND");
    expect(
      india.getByText(/^None of the models here comes from India\. That says what we hold/),
    ).toBeVisible();
  });

  it("tells groups with their beginning, as of the data's day, and income with its years", () => {
    open("RUS");
    const facts = textsOf(".facts > div");
    expect(facts.find((text) => text.startsWith("Groups"))).toContain(
      "BRICS (since 2009), G20 (since 1999) and Shanghai Cooperation Organisation (since 2001). As of 24 November 2026.",
    );
    expect(facts.find((text) => text.startsWith("Income class"))).toContain(
      "High income (World Bank, July 2025 to June 2026)",
    );
    const taiwan = open("TWN");
    expect(taiwan.getByText("The World Bank gives no figures for Taiwan.")).toBeVisible();
  });

  it("leads on to comparisons, the prepared pairs and its row in each ranking", () => {
    open("RUS");
    const hrefs = [...document.querySelectorAll("main nav a")].map((one) => one.getAttribute("href"));
    // Its neighbour in the ranking has a page beside it already, and is named once.
    expect(hrefs).toContain("/en/compare/ita-vs-rus/");
    expect(hrefs).not.toContain("/en/compare/?c=rus,ita&e=global-ai-index:2025");
    expect(hrefs).toContain("/en/compare/?c=rus,usa,chn,ind,bra&e=global-ai-index:2025");
    expect(hrefs).toContain("/en/compare/bra-vs-rus/");
    expect(hrefs).toContain("/en/rankings/global-ai-index/2025/#rus");
    expect(hrefs).toContain("/en/countries/");
  });

  it("says how firm the rank is between its history and its neighbours, and leads to how that is computed", () => {
    open("RUS");
    const part = document.querySelector('[data-part="robustness"]');
    expect(part?.textContent).toContain("is never better than 16th nor worse than 61st");
    expect(part?.previousElementSibling?.querySelector(".history")).not.toBeNull();
    expect(part?.nextElementSibling?.querySelector(".around")).not.toBeNull();
    expect(part?.querySelector('a[href="/en/method/#any-weights"]')).not.toBeNull();
    open("XKX");
    expect(document.querySelector('[data-part="robustness"]')).toBeNull();
  });

  it("has a panel for every button, and no control that needs script", () => {
    for (const code of SHOWN) {
      open(code);
      for (const button of document.querySelectorAll("main button:not([data-use])")) {
        const panel = document.getElementById(button.getAttribute("popovertarget") ?? "");
        expect(panel, `${code}: ${button.textContent}`).not.toBeNull();
      }
      expect(document.querySelectorAll("main :is([data-island], input, select, [style])")).toHaveLength(0);
    }
  });

  it.each(FINISHED_LOCALES)("has no hole, no ratio of scores and no cause in any sentence: %s", (locale) => {
    for (const code of LOCALES_TRIED.includes(locale) ? SHOWN : SHOWN.slice(0, 2)) {
      open(code, locale);
      const sentences = textsOf("main :is(h1, h2, h3, p, summary)")
        .join("\n")
        .replaceAll(WEAKEST, "–")
        .replaceAll(MIDDLE, "–");
      for (const unfilled of UNFILLED) expect(sentences, code).not.toMatch(unfilled);
      for (const word of [...ratioWords(locale), ...causalWords(locale)])
        expect(sentences.toLowerCase(), code).not.toContain(word);
    }
  });

  it("puts what a later reader adds right below the ranks", () => {
    const view = toCountryPage("en", "RUS", loadCountryData(), version.date);
    document.body.innerHTML = renderToStaticMarkup(
      <CountryPage locale="en" view={view} version={version}>
        <p id="between">between</p>
      </CountryPage>,
    );
    const between = document.getElementById("between");
    expect(between?.previousElementSibling?.querySelector(".standings")).not.toBeNull();
    expect(between?.nextElementSibling?.querySelector(".pillar-table")).not.toBeNull();
  });
});

describe("every country page", () => {
  it.each(FINISHED_LOCALES)(
    "is at most 60 KB compressed and has a finding: %s",
    (locale) => {
      const { length } = FINISHED_LOCALES;
      // Each page in one of the languages; the whole matrix takes half a minute.
      const isTried = (i: number) => IS_WHOLE || FINISHED_LOCALES[i % length] === locale;
      for (const code of countryPagePlaces().filter((_, i) => isTried(i))) {
        const markup = markupOf(code, locale);
        expect(gzipSync(markup).length, code).toBeLessThanOrEqual(MAX_BYTES);
        expect(markup, code).not.toMatch(/undefined|NaN/);
      }
    },
    PATIENCE_MS,
  );
});
