import { screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { loadFinder } from "@/components/site/find/load-finder";
import { suggestNearest } from "@/components/site/find/suggest-nearest";
import { NotFoundPage } from "@/components/site/not-found-page";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { answers, keepPagesApart } from "./open-page";

vi.mock("@/components/site/find/load-finder", () => ({
  loadFinder: vi.fn(() => import("@/components/site/find/finder-script")),
}));

keepPagesApart();

beforeEach(() => {
  const languages = FINISHED_LOCALES.map((locale) => ({ locale, indices: [] }));
  const page = renderToStaticMarkup(<NotFoundPage languages={languages} />);
  document.body.innerHTML = new DOMParser().parseFromString(page, "text/html").body.innerHTML;
});

function room(): HTMLElement {
  const found = document.querySelector<HTMLElement>("[data-nearest]");
  if (!found) throw new Error("no room for what is nearest");
  return found;
}

const links = () =>
  within(room())
    .queryAllByRole("link")
    .map((link) => [link.textContent, link.getAttribute("href")]);

describe("suggestNearest", () => {
  it.each([
    ["/en/countries/rusia/", "en", "Russia", "/en/countries/rus/"],
    ["/ar/countries/rusia/", "ar", "روسيا", "/ar/countries/rus/"],
    ["/ar/countries/روسا/", "ar", "روسيا", "/ar/countries/rus/"],
    ["/en/countries/RU/", "en", "Russia", "/en/countries/rus/"],
    ["/en/rankings/global-ai-indx/2024/", "en", "Global AI Index 2024", "/en/rankings/global-ai-index/2024/"],
    ["/en/rankings/tortoise/", "en", "Global AI Index 2025", "/en/rankings/global-ai-index/2025/"],
    ["/en/compare/chn-vs-russia/", "en", "China and Russia", "/en/compare/chn-vs-rus/"],
    ["/xx/countries/brasil/", "en", "Brazil", "/en/countries/bra/"],
    ["/en/russia/", "en", "Russia", "/en/countries/rus/"],
  ] as const)("for %s lists first in %s: %s", async (path, locale, name, href) => {
    await suggestNearest(path);
    expect(room()).toHaveAttribute("lang", locale);
    expect(links()[0]).toEqual([name, href]);
    expect(new Set(links().map(String)).size).toBe(links().length);
  });

  it("stands in the language of the address, with a title, and lists three", async () => {
    await suggestNearest("/ar/countries/rusia/");
    expect(within(room()).getByText("الأقرب إلى ما طُلب:")).toBeInTheDocument();
    expect(room()).toHaveAttribute("dir", "rtl");
    expect(links()).toHaveLength(3);
  });

  it("says so where nothing is near", async () => {
    await suggestNearest("/en/countries/xyzzyplugh/");
    expect(links()).toEqual([]);
    expect(room()).toHaveTextContent("none comes near it");
  });

  it.each(["/en/", "/", ""])("lists nothing where the address names nothing: %j", async (path) => {
    await suggestNearest(path);
    expect(room()).toBeEmptyDOMElement();
  });

  it("leaves the page as it is where the list of pages cannot be had", async () => {
    answers.clear();
    await suggestNearest("/en/countries/rusia/");
    expect(room()).toBeEmptyDOMElement();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("This page is not here");
  });

  it("loads nothing on any other page", async () => {
    document.body.replaceChildren();
    await suggestNearest("/en/countries/rus/");
    expect(loadFinder).not.toHaveBeenCalled();
  });
});
