import { screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it } from "vitest";
import { NotFoundPage } from "@/components/site/not-found-page";
import { loadEditions, loadSource } from "@/lib/data/load";
import { loadRankedIndices } from "@/lib/data/load-rankings";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { toIndexList } from "@/lib/views/index-list";

function markup(): string {
  const languages = FINISHED_LOCALES.map((locale) => ({
    locale,
    indices: toIndexList(locale, loadRankedIndices(), loadEditions, loadSource),
  }));
  return renderToStaticMarkup(<NotFoundPage languages={languages} />);
}

function sectionOf(locale: Locale): HTMLElement {
  const section = document.querySelector<HTMLElement>(`section[lang="${locale}"]`);
  if (!section) throw new Error(`no section in ${locale}`);
  return section;
}

beforeEach(() => {
  const parsed = new DOMParser().parseFromString(markup(), "text/html");
  document.body.innerHTML = parsed.body.innerHTML;
});

describe("NotFoundPage", () => {
  it.each(FINISHED_LOCALES)("says that the page is not here, in every language at once: %s", (locale) => {
    expect(within(sectionOf(locale)).getByRole("heading")).toHaveTextContent(
      translator(locale)("notFound.title"),
    );
  });

  it.each(FINISHED_LOCALES)("leads home, to the rankings and to every edition: %s", (locale) => {
    const links = within(sectionOf(locale))
      .getAllByRole("link")
      .map((link) => link.getAttribute("href"));
    expect(links).toEqual(
      expect.arrayContaining([
        `/${locale}/`,
        `/${locale}/rankings/`,
        `/${locale}/rankings/global-ai-index/2024/`,
      ]),
    );
  });

  it("has one first heading, and reads Arabic from right to left", () => {
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    expect(sectionOf("ar")).toHaveAttribute("dir", "rtl");
    expect(sectionOf("en")).toHaveAttribute("dir", "ltr");
  });

  it("leaves room for the address that was asked for, once a language", () => {
    expect(document.querySelectorAll("[data-asked-for]")).toHaveLength(FINISHED_LOCALES.length);
  });

  it("is a whole document with a language, for a host that shows it anywhere", () => {
    expect(markup()).toMatch(/^<html lang="en" dir="ltr"[ >]/);
  });
});
