import { fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { wireStateLine } from "@/components/offline/state-line";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { toOfflineWords } from "@/lib/views/offline-words";

const root = document.documentElement;

/** Listeners on the window must not outlive a test. */
let listening: (() => void)[] = [];

function open(locale: Locale, kept?: string) {
  root.lang = locale;
  if (kept !== undefined) root.dataset.kept = kept;
  document.body.innerHTML = '<p data-version="1a2b3c4d" data-date="2026-11-28">Data</p>';
  wireStateLine(toOfflineWords(locale));
}

function connect(isOnline: boolean) {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(isOnline);
}

function answerVersion(date: string, hash: string) {
  const fetched = vi.fn(async () => Response.json({ date, hash }));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

const line = () => screen.queryByRole("status");

beforeEach(() => {
  const add = window.addEventListener.bind(window);
  vi.spyOn(window, "addEventListener").mockImplementation(
    (type: string, listener: EventListenerOrEventListenerObject) => {
      add(type, listener);
      listening.push(() => window.removeEventListener(type, listener));
    },
  );
});

afterEach(() => {
  for (const end of listening) end();
  listening = [];
  delete root.dataset.kept;
  root.lang = "en";
  document.body.innerHTML = "";
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the line below a page", () => {
  it.each(FINISHED_LOCALES)(
    "says without a connection which data the page shows, in its language: %s",
    (locale) => {
      connect(false);
      open(locale, "");
      expect(line()).toHaveTextContent("1a2b3c4d");
      expect(line()).toHaveTextContent("2026");
      expect(line()?.textContent).not.toMatch(/[{}]/);
    },
  );

  it("says of a kept page that the site does not answer, where there is a connection", async () => {
    connect(true);
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    open("en", "");
    expect(line()).toHaveTextContent(
      "The site cannot be reached. These are the figures of 28 November 2026, data version \u20681a2b3c4d\u2069.",
    );
    await waitFor(() => expect(line()).toHaveTextContent("The site cannot be reached."));
  });

  it("is silent on a page that came over the network, until the connection goes", () => {
    connect(true);
    open("en");
    expect(line()).toBeNull();
    connect(false);
    fireEvent(window, new Event("offline"));
    expect(line()).toHaveTextContent("You are offline.");
  });

  it("goes when the connection is back and the figures are those of the site", async () => {
    connect(false);
    open("en", "");
    const fetched = answerVersion("2026-11-28", "1a2b3c4d");
    connect(true);
    fireEvent(window, new Event("online"));
    await waitFor(() => expect(line()).toBeNull());
    expect(fetched).toHaveBeenCalledWith(
      "/_data/version.json",
      expect.objectContaining({ cache: "no-store" }),
    );
  });

  it("says that there are newer figures, with a link that loads the page anew in the state it is in", async () => {
    connect(false);
    open("en", "");
    answerVersion("2026-11-29", "ffffffff");
    connect(true);
    fireEvent(window, new Event("online"));
    const link = await screen.findByRole("link", { name: "Load it" });
    expect(line()).toHaveTextContent("A newer version of the data exists.");
    expect(link).toHaveAttribute("href", location.href);
    const reload = vi.spyOn(location, "reload").mockImplementation(() => undefined);
    fireEvent.click(link);
    expect(reload).toHaveBeenCalledOnce();
  });

  it("calls an older version than the page's no newer one", async () => {
    connect(true);
    answerVersion("2026-11-01", "ffffffff");
    open("en", "");
    await waitFor(() => expect(line()).toBeNull());
  });

  it("keeps to what it said where the version is no version", async () => {
    connect(true);
    vi.stubGlobal("fetch", async () => Response.json(["<b>"]));
    open("en", "");
    await waitFor(() => expect(line()).toHaveTextContent("The site cannot be reached."));
  });

  it("is silent on the page that stands for another, and where a page has no figures", () => {
    connect(false);
    open("en", "other");
    expect(line()).toBeNull();
    root.dataset.kept = "";
    document.body.innerHTML = "";
    wireStateLine(toOfflineWords("en"));
    expect(line()).toBeNull();
  });
});
