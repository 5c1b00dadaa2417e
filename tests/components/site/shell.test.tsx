import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SiteHeader } from "@/components/site/site-header";
import { keepPagesApart } from "./find/open-page";

const root = document.documentElement;

// The second script never comes here: what it does has tests of its own.
vi.mock("@/components/site/find/load-finder", () => ({ loadFinder: vi.fn(() => new Promise(() => {})) }));

keepPagesApart();

/** The script as a page reads it: first in the head, before anything is drawn. */
async function start() {
  vi.resetModules();
  await import("@/components/site/shell");
}

/** A page that was read to its end, with the header in it. */
async function startPage() {
  await start();
  render(<SiteHeader locale="en" path={["rankings"]} />);
  fireEvent(document, new Event("DOMContentLoaded"));
}

function closeStorage() {
  const closed = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  vi.stubGlobal("localStorage", { getItem: closed, setItem: closed });
}

const themes = () => screen.getByRole("combobox", { name: "Theme" });
const arabicLink = () => screen.getByRole("link", { name: "العربية" });

beforeEach(() => {
  history.replaceState(null, "", "/en/rankings/");
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
  root.className = "";
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
});

describe("the theme", () => {
  it("is the device's own until the reader chooses", async () => {
    await startPage();
    expect(root.dataset.theme).toBe("system");
    expect(themes()).toHaveValue("system");
  });

  it("is at once what the reader chose on an earlier page", async () => {
    localStorage.setItem("theme", "dark");
    await start();
    expect(root.dataset.theme).toBe("dark");
  });

  it("stands in the list of themes as chosen, once the page is read", async () => {
    localStorage.setItem("theme", "dark");
    await startPage();
    expect(themes()).toHaveValue("dark");
  });

  it("changes with the choice and is kept for the next page", async () => {
    await startPage();
    await userEvent.selectOptions(themes(), "Light");
    expect(root.dataset.theme).toBe("light");
    expect(localStorage.getItem("theme")).toBe("light");
  });

  it("is the device's own where something else was stored", async () => {
    localStorage.setItem("theme", "<b>");
    await start();
    expect(root.dataset.theme).toBe("system");
  });

  it("follows a choice made in another window", async () => {
    await start();
    localStorage.setItem("theme", "dark");
    fireEvent(window, new StorageEvent("storage", { key: "theme" }));
    expect(root.dataset.theme).toBe("dark");
  });

  it("can be chosen for this page where the browser keeps nothing", async () => {
    closeStorage();
    await startPage();
    expect(root.dataset.theme).toBe("system");
    await userEvent.selectOptions(themes(), "Dark");
    expect(root.dataset.theme).toBe("dark");
  });
});

describe("the page", () => {
  it("says that script runs", async () => {
    await start();
    expect(root).toHaveClass("js");
  });

  it("holds its default back while the address asks for something else, but not for ever", async () => {
    vi.useFakeTimers();
    history.replaceState(null, "", "/en/rankings/?q=rus");
    await start();
    expect(root.dataset.query).toBe("");
    vi.advanceTimersByTime(10_000);
    expect(root.dataset.query).toBeUndefined();
  });

  it("shows its default at once where the address asks for nothing", async () => {
    await start();
    expect(root.dataset.query).toBeUndefined();
  });

  it("names the address that was asked for where it is not there, in the reader's script", async () => {
    history.replaceState(null, "", "/ar/%D8%B1%D9%88%D8%B3%D9%8A%D8%A7/");
    document.body.innerHTML = "<bdi data-asked-for></bdi><bdi data-asked-for></bdi>";
    await start();
    fireEvent(document, new Event("DOMContentLoaded"));
    expect([...document.querySelectorAll("bdi")].map(({ textContent }) => textContent)).toEqual([
      "/ar/روسيا/",
      "/ar/روسيا/",
    ]);
  });

  it("names an address that is no text as it stands, and takes no markup from it", async () => {
    history.replaceState(null, "", "/en/%E0%A4%A/");
    document.body.innerHTML = "<bdi data-asked-for></bdi>";
    await start();
    fireEvent(document, new Event("DOMContentLoaded"));
    expect(document.querySelector("bdi")).toHaveTextContent("/en/%E0%A4%A/");
  });
});

describe("the finder", () => {
  it("is opened by the header's link, before anything that searches has come", async () => {
    await startPage();
    expect(screen.queryByRole("dialog")).toBeNull();
    await userEvent.click(screen.getByRole("link", { name: "Find a country or page" }));
    expect(screen.getByRole("dialog")).toHaveAttribute("open");
    expect(screen.getByRole("combobox", { name: "Find a country or page" })).toHaveFocus();
    expect(screen.getByRole("status")).toHaveTextContent("Loading…");
  });

  it("suggests nothing on a page that is there", async () => {
    const asked = vi.fn();
    vi.stubGlobal("fetch", asked);
    await startPage();
    expect(asked).not.toHaveBeenCalled();
  });
});

describe("the link to the other language", () => {
  it("keeps what the reader searched, sorted and marked", async () => {
    await startPage();
    history.replaceState(null, "", "/en/rankings/?q=rus&sort=-talent#rus");
    fireEvent.focusIn(arabicLink());
    expect(arabicLink()).toHaveAttribute(
      "href",
      expect.stringMatching(/\/ar\/rankings\/\?q=rus&sort=-talent#rus$/),
    );
  });

  it("drops what the reader has taken back since", async () => {
    await startPage();
    history.replaceState(null, "", "/en/rankings/?q=rus#rus");
    fireEvent.pointerDown(arabicLink());
    history.replaceState(null, "", "/en/rankings/");
    fireEvent.pointerDown(arabicLink());
    expect(arabicLink()).toHaveAttribute("href", expect.stringMatching(/\/ar\/rankings\/$/));
  });

  it("leaves other links as they are", async () => {
    await startPage();
    history.replaceState(null, "", "/en/rankings/?q=rus");
    const home = screen.getByRole("link", { name: "AI Standings" });
    fireEvent.pointerDown(home);
    expect(home).toHaveAttribute("href", "/en/");
  });
});

describe("on paper", () => {
  it("the page names its title and its address with all that was chosen", async () => {
    await start();
    render(<p data-own-address="">/en/rankings/</p>);
    document.title = "Rankings";
    history.replaceState(null, "", "/en/rankings/?sort=name#rus");
    fireEvent(window, new Event("beforeprint"));
    expect(screen.getByText(/^Rankings · .+\/en\/rankings\/\?sort=name#rus$/)).toBeInTheDocument();
  });
});
