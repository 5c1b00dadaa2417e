import { fireEvent, render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LanguageOfferStyle } from "@/components/site/language-offer";
import { SiteHeader } from "@/components/site/site-header";
import { FINISHED_LOCALES, languageOf } from "@/lib/i18n/locales";
import { keepPagesApart } from "./find/open-page";

const root = document.documentElement;

// The second script never comes here: what it does has tests of its own.
vi.mock("@/components/site/find/load-finder", () => ({ loadFinder: vi.fn(() => new Promise(() => {})) }));

keepPagesApart();

/** An English page, read by a browser that asks for these languages. */
async function openWith(...languages: string[]) {
  vi.stubGlobal("navigator", { languages });
  vi.resetModules();
  await import("@/components/site/shell");
  render(<SiteHeader locale="en" path={["method"]} />);
}

function closeStorage() {
  const closed = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  vi.stubGlobal("localStorage", { getItem: closed, setItem: closed });
}

beforeEach(() => {
  history.replaceState(null, "", "/en/method/");
  root.lang = "en";
  root.dataset.languages = FINISHED_LOCALES.join(" ");
});

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  root.className = "";
  root.removeAttribute("lang");
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
});

describe("the language that a page offers", () => {
  it("is the browser's, before anything is drawn", async () => {
    await openWith("ru-RU", "en");
    expect(root.dataset.offer).toBe("ru");
  });

  it("is the first that is finished", async () => {
    await openWith("is", "pt-PT", "ru");
    expect(root.dataset.offer).toBe("pt");
  });

  it("is none where the page is in it, though others are asked for too", async () => {
    await openWith("en-GB", "ru");
    expect(root.dataset.offer).toBeUndefined();
  });

  it("is none where none of the browser's is finished", async () => {
    await openWith("is", "fi-FI");
    expect(root.dataset.offer).toBeUndefined();
  });

  it("is none once one was chosen in the menu, though it was another", async () => {
    await openWith("ru");
    const menu = within(screen.getByRole("navigation", { name: "Language" }));
    fireEvent.click(menu.getByRole("link", { name: "العربية" }));
    await openWith("ru");
    expect(localStorage.getItem("language")).toBe("ar");
    expect(root.dataset.offer).toBeUndefined();
  });

  it("is none once the offer was dismissed, at once and on the next page", async () => {
    await openWith("ru");
    fireEvent.click(screen.getByRole("button", { name: "Больше не предлагать" }));
    expect(root.dataset.offer).toBeUndefined();
    await openWith("ru");
    expect(root.dataset.offer).toBeUndefined();
  });

  it("can be dismissed for this page where the browser keeps nothing", async () => {
    closeStorage();
    await openWith("ru");
    expect(root.dataset.offer).toBe("ru");
    fireEvent.click(screen.getByRole("button", { name: "Больше не предлагать" }));
    expect(root.dataset.offer).toBeUndefined();
  });
});

describe("LanguageOffer", () => {
  it("leads to the same page, keeps what the reader chose, and speaks the language that it offers", async () => {
    await openWith("hi");
    history.replaceState(null, "", "/en/method/?q=rus#ranks");
    const offer = screen.getByRole("link", { name: "यह पृष्ठ हिन्दी में भी है" });
    fireEvent.pointerDown(offer);
    expect(offer).toHaveAttribute("href", expect.stringMatching(/\/hi\/method\/\?q=rus#ranks$/));
    expect(offer).toHaveAttribute("hreflang", "hi");
    expect(offer.parentElement).toHaveAttribute("lang", "hi");
  });

  it.each(FINISHED_LOCALES)(
    "reads in its own direction, and never stands on a page of its own: %s",
    (locale) => {
      const { container } = render(<SiteHeader locale={locale} path={[]} />);
      const offers = [...container.querySelectorAll(".language-offer")];
      expect(offers.map((offer) => offer.getAttribute("lang"))).toEqual(
        FINISHED_LOCALES.filter((other) => other !== locale),
      );
      for (const other of FINISHED_LOCALES.filter((one) => one !== locale))
        expect(container.querySelector(`.language-offer[lang=${other}]`)).toHaveAttribute(
          "dir",
          languageOf(other).direction,
        );
    },
  );
});

describe("LanguageOfferStyle", () => {
  it("shows the one whose language the root names, of every finished language", () => {
    const style = renderToStaticMarkup(<LanguageOfferStyle />);
    for (const locale of FINISHED_LOCALES)
      expect(style).toContain(`:root[data-offer="${locale}"] .language-offer[lang="${locale}"]`);
    expect(style).toContain("{display:flex}");
  });
});
