import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { HeadlineCountries } from "@/components/home/headline-countries";
import { loadPlace } from "@/lib/data/load";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { figureUses } from "@/lib/views/figure-uses";
import { toHomeView } from "@/lib/views/home";
import { LOADED, NEWEST } from "../../lib/global-ai-index-2024";

function show(locale: Locale) {
  render(
    <HeadlineCountries
      {...toHomeView(locale, LOADED, NEWEST, loadPlace).five}
      panel="figure-source"
      uses={figureUses("en")}
    />,
  );
  return translator(locale);
}

const rows = () => within(screen.getByRole("table")).getAllByRole("row").slice(1);
const cards = () => [...document.querySelectorAll<HTMLElement>("ol > li")];

describe("HeadlineCountries", () => {
  it("states its finding above the picture and its source below", () => {
    const t = show("en");
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(t("home.fiveTitle"));
    expect(screen.getByRole("figure")).toHaveTextContent(
      "Source: Global AI Index 2024, Tortoise Media · confirmed",
    );
  });

  it("has a row for each of the five with rank, score, seven pillars and the ranks the score allows", () => {
    show("en");
    expect(rows().map((row) => within(row).getByRole("rowheader").textContent)).toEqual([
      "United States",
      "China",
      "India",
      "Brazil",
      "Russia",
    ]);
    const russia = within(rows()[4] ?? document.body).getAllByRole("cell");
    expect(russia.map(({ textContent }) => textContent)).toEqual([
      "31",
      "12",
      "4",
      "20",
      "67",
      "3",
      "11",
      "41",
      "5",
      "\u206630–33\u2069",
    ]);
  });

  it("leads from each name to its row in the ranking", () => {
    show("en");
    for (const link of screen.getAllByRole("link", { name: "Russia" })) {
      expect(link).toHaveAttribute("href", "/en/rankings/global-ai-index/2024/#rus");
    }
  });

  it("says on a phone the same rank, score and pillars, one country after the other", async () => {
    show("en");
    expect(cards()).toHaveLength(5);
    const russia = within(cards()[4] ?? document.body);
    expect(russia.getByText("31")).toBeInTheDocument();
    expect(russia.getByRole("button", { name: "Russia, Score: 12" })).toBeInTheDocument();
    await userEvent.click(russia.getByText("Pillars of Russia"));
    expect(russia.getByRole("button", { name: "Russia, Government strategy: 41" })).toBeInTheDocument();
  });

  it("opens the panel of sources from every figure", () => {
    show("en");
    const figures = [...document.querySelectorAll("[data-figure]")];
    // five countries, each with a score and seven pillars, in the table and again on its card
    expect(figures).toHaveLength(5 * 8 * 2);
    for (const figure of figures) expect(figure).toHaveAttribute("popovertarget", "figure-source");
  });

  it("says the same numbers in Arabic", () => {
    const t = show("ar");
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(t("home.fiveTitle"));
    expect(rows()[4]).toHaveTextContent("روسيا");
    const russia = within(rows()[4] ?? document.body).getAllByRole("cell");
    expect(russia.map(({ textContent }) => textContent).slice(0, 3)).toEqual(["31", "12", "4"]);
  });
});
