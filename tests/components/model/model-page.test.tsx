import { gzipSync } from "node:zlib";
import { screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ModelPage } from "@/components/model/model-page";
import { loadModelPageData } from "@/lib/data/load-model-pages";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { toModelPage } from "@/lib/views/model/model-page";
import { causalWords, UNFILLED } from "../../lib/forbidden-words";
import { LOCALES_TRIED } from "../../locales-tried";

const version = { date: "2026-11-24", hash: "abc1234" };
const SHOWN = ["gigachat-max", "deepseek-v3", "gigachat-2-max", "gigachat-3-ultra-preview"];

/** As without script: nothing of React runs in the browser. */
function open(id: string, locale: Locale = "en") {
  const view = toModelPage(locale, id, loadModelPageData());
  document.body.innerHTML = renderToStaticMarkup(<ModelPage locale={locale} view={view} version={version} />);
  return within(screen.getByRole("main"));
}

const hrefs = () => [...document.querySelectorAll("main a")].map((link) => link.getAttribute("href"));

describe("ModelPage", () => {
  it("leads to its country, its tables and tests, and to the comparison", () => {
    open("gigachat-max");
    expect(hrefs()).toEqual(
      expect.arrayContaining([
        "/en/countries/rus/",
        "/en/tables/simple-evals-ru/",
        "/en/benchmarks/gpqa-diamond/",
        "/en/models/?m=gigachat-max",
        "/en/models/choose/",
        "/en/claims/gigachat-in-banking/",
      ]),
    );
  });

  it("marks a table that was not read at its source, and no other", () => {
    open("gigachat-3-ultra-preview");
    const marked = (table: string) =>
      document.querySelector(`[data-table*="${table}"]`)?.textContent?.includes("low confidence");
    expect(marked("g3-ultra")).toBe(true);
    open("gigachat-max");
    expect(marked("simple-evals-ru")).toBe(false);
  });

  it("folds parts of tests and means away, each with its place in its own table alone", () => {
    open("gigachat-max");
    const folded = document.querySelectorAll("details [data-result]");
    expect(folded.length).toBeGreaterThan(10);
    const whole = document.querySelector("[data-result$=gpqa-diamond]");
    expect(whole?.closest("details")).toBeNull();
    expect(whole?.textContent).toContain("8th of 19");
  });

  it("says what its maker says of training, and whose assumption the cost rests on", () => {
    const page = open("deepseek-v3");
    expect(page.getByText(/2,788,000 hours of .*H800/)).toBeVisible();
    expect(page.getByText(/5,576,000.USD.*, with .*2.USD.* assumed for an hour/)).toBeVisible();
  });

  it("has a panel for every button, and no control that needs script", () => {
    for (const id of SHOWN) {
      open(id);
      for (const button of document.querySelectorAll("main button[popovertarget]"))
        expect(document.getElementById(button.getAttribute("popovertarget") ?? ""), id).not.toBeNull();
      expect(document.querySelectorAll("main :is(select, input)")).toHaveLength(0);
    }
  });

  it.each(FINISHED_LOCALES)("has no hole and no cause in any sentence: %s", (locale) => {
    for (const id of LOCALES_TRIED.includes(locale) ? SHOWN : SHOWN.slice(0, 1)) {
      open(id, locale);
      const text = document.querySelector("main")?.textContent ?? "";
      for (const word of causalWords(locale)) expect(text, id).not.toContain(word);
      for (const hole of UNFILLED) expect(text, id).not.toMatch(hole);
      expect(gzipSync(document.body.innerHTML).length).toBeLessThan(60_000);
    }
  });
});
