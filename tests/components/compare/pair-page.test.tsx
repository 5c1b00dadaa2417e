import { render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PairMoved } from "@/components/compare/pair-moved";
import { PairPage } from "@/components/compare/pair-page";
import { loadPlace } from "@/lib/data/load";
import { loadAcross } from "@/lib/data/load-across";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { toCompareAcross } from "@/lib/views/compare-across";
import { isHeadlinePair, type Pair, preparedPairs } from "@/lib/views/compare-pair";
import { toPairView } from "@/lib/views/pair-view";
import { EDITIONS } from "../../lib/global-ai-index-2024";
import { LOCALES_TRIED } from "../../locales-tried";

const version = { date: "2026-11-23", hash: "abc1234" };
const INDIA_RUSSIA = { a: "ind", b: "rus" };

function open(pair: Pair, locale: Locale = "en") {
  const view = toPairView(locale, pair, EDITIONS, loadPlace);
  const ids = [pair.a, pair.b];
  const across = toCompareAcross(locale, loadAcross(), ids, ids);
  // As without script: nothing of React runs in the browser.
  document.body.innerHTML = renderToStaticMarkup(
    <PairPage {...{ locale, pair, view, across, version }} drawings={{}} />,
  );
  return { view, main: within(screen.getByRole("main")) };
}

describe("PairPage", () => {
  it("states its finding, sums it up and says who says so, in the HTML", () => {
    const { main } = open(INDIA_RUSSIA);
    expect(main.getByRole("heading", { level: 1 })).toHaveTextContent(
      "In 2024 India is ahead of Russia in 6 of 7 pillars; Russia in infrastructure (20 to 15)",
    );
    const summary = "Talent accounts for about 6 of the 12 points between India and Russia.";
    expect(main.getByText(summary, { selector: "p" })).toBeInTheDocument();
    expect(main.getAllByText(/Global AI Index 2024, Tortoise Media · confirmed$/).length).toBeGreaterThan(0);
    expect(main.getByText(/2024 edition · 83 countries/)).toBeInTheDocument();
  });

  it("has every picture, from the pillars over history, indices and indicators to the table", () => {
    const { main } = open(INDIA_RUSSIA);
    expect(main.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      "Pillar by pillar",
      "Pair by pair",
      "Ahead of or behind India, in points",
      "Ranks among the 61 countries that 2021, 2024 and 2025 all cover",
      "India ranks between 3 and 36 among the 36 countries that every index covers",
      "Single indicators, each in its own unit",
      "Everything in one table",
      "Where this figure comes from",
    ]);
    expect(
      main.getByRole("heading", { level: 3, name: "Where to find the 12 points between India and Russia" }),
    ).toBeInTheDocument();
    expect(document.querySelector(".waterfall svg")).not.toBeNull();
    expect(document.querySelectorAll(".history svg")).toHaveLength(2);
    expect(document.querySelectorAll("#table tbody tr")).toHaveLength(1 + 8 + 3);
  });

  it("shows both countries only, with their ranks and those of the newest edition", () => {
    open(INDIA_RUSSIA);
    const [rank] = document.querySelectorAll("#table tbody tr");
    expect([...(rank?.querySelectorAll("td") ?? [])].map(({ textContent }) => textContent)).toEqual([
      "10 of 83",
      "31 of 83",
      "",
    ]);
    expect(
      screen.getByText(
        /^In the newest edition \(2025, copied once\), ranks: .*Russia 29; of 93 countries\.$/,
      ),
    ).toBeInTheDocument();
  });

  it("does not split what rounding could reverse, and says why in place of the picture", () => {
    const { main } = open({ a: "bra", b: "rus" });
    expect(
      main.getByText(/^Brazil and Russia both print 12: the gap is smaller than its own rounding/),
    ).toBeInTheDocument();
    expect(document.querySelector(".waterfall")).toBeNull();
  });

  it.each(LOCALES_TRIED)("has no control but the way to its source, for any pair: %s", (locale) => {
    for (const pair of preparedPairs().filter(isHeadlinePair)) {
      const { main } = open(pair, locale);
      const controls = document.querySelectorAll(
        "main :is(input, select, textarea, [role=slider], [role=combobox], [data-island], [contenteditable])",
      );
      expect([...controls]).toEqual([]);
      const source = document.querySelectorAll("main button:not([popovertarget=figure-source], [data-use])");
      expect([...source]).toEqual([]);
      expect(main.getByRole("heading", { level: 1 }).textContent).not.toBe("");
    }
  });

  it("leads to the compare page with the same two", () => {
    const { main } = open(INDIA_RUSSIA);
    const t = translator("en");
    expect(main.getByRole("link", { name: t("compare.open") })).toHaveAttribute(
      "href",
      "/en/compare/?c=ind,rus",
    );
  });
});

describe("PairMoved", () => {
  it("leads to the page of the pair at once, and by a link that says what is there", () => {
    render(<PairMoved locale="ar" pair={INDIA_RUSSIA} title="العنوان" version={version} />);
    expect(document.querySelector('meta[http-equiv="refresh"]')).toHaveAttribute(
      "content",
      "0; url=/ar/compare/ind-vs-rus/",
    );
    expect(screen.getByRole("link", { name: "العنوان" })).toHaveAttribute("href", "/ar/compare/ind-vs-rus/");
  });
});
