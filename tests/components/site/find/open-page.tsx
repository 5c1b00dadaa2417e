import { render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import { loadFinder } from "@/components/site/find/load-finder";
import { SiteHeader } from "@/components/site/site-header";
import { loadFindSubjects } from "@/lib/data/load-find-subjects";
import type { Locale } from "@/lib/i18n/locales";
import { findIndexHref } from "@/lib/url/data-file";
import { toFindIndex } from "@/lib/views/find-index";

const subjects = loadFindSubjects();

/** What the test's network answers, by address; anything else fails as a network does. */
export const answers = new Map<string, () => Response>();

/** The listeners that a page's script leaves on the document must not outlive its test. */
export function keepPagesApart(): void {
  const listening: (() => void)[] = [];
  beforeEach(() => {
    for (const locale of ["en", "ar"] as const)
      answers.set(findIndexHref(locale), () => Response.json(toFindIndex(locale, subjects)));
    vi.stubGlobal("fetch", async (href: string) => {
      const answer = answers.get(href);
      if (!answer) throw new TypeError("Failed to fetch");
      return answer();
    });
    vi.mocked(loadFinder).mockClear();
    const add = document.addEventListener.bind(document);
    vi.spyOn(document, "addEventListener").mockImplementation(
      (type: string, listener: EventListenerOrEventListenerObject) => {
        add(type, listener);
        listening.push(() => document.removeEventListener(type, listener));
      },
    );
    // Nothing is laid out here, and what has no size cannot be chosen.
    vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(44);
  });
  afterEach(() => {
    for (const stop of listening.splice(0)) stop();
    answers.clear();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}

export function showHeader(locale: Locale = "en"): void {
  render(<SiteHeader locale={locale} path={["rankings"]} />);
}

export const dialog = () => screen.queryByRole("dialog");
export const field = () => screen.getByRole("combobox", { name: "Find a country or page" });
/** Within the dialog: the theme's list has options of its own. */
const list = () => within(screen.getByRole("dialog"));
export const options = () =>
  list()
    .queryAllByRole("option")
    .map(({ textContent }) => textContent);
export const chosen = () => list().queryByRole("option", { selected: true });
