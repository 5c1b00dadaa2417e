import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepVisited } from "@/components/offline/keep-visited";
import { OfflinePage } from "@/components/offline/offline-page";
import { PAGE_CACHE } from "@/components/offline/own-caches";
import { wireKeptRoom } from "@/components/offline/wire-kept-room";
import { keepPage } from "@/components/offline/worker/keep";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { toOfflinePage } from "@/lib/views/offline-page";
import { addressesIn, ownAnswer, pageOf, stubCaches } from "./stored";

const SITE = location.origin;

/** A browser that takes a service worker, which is there at once on all but the first page. */
function stubWorker({ isFirst = false } = {}) {
  const unregister = vi.fn(async () => true);
  const told = vi.fn();
  const controller = { postMessage: told };
  const worker = {
    controller: isFirst ? null : controller,
    register: vi.fn(async () => undefined),
    getRegistration: vi.fn(async () => ({ unregister })),
    addEventListener: vi.fn((_: string, listener: () => void) => {
      Object.assign(worker, { controller });
      listener();
    }),
  };
  vi.stubGlobal("isSecureContext", true);
  Object.defineProperty(navigator, "serviceWorker", { value: worker, configurable: true });
  return { ...worker, unregister, told };
}

function openPage(): HTMLElement {
  const view = toOfflinePage("en");
  const version = { date: "2026-11-28", hash: "1a2b3c4d" };
  document.body.innerHTML = renderToStaticMarkup(<OfflinePage locale="en" view={view} version={version} />);
  const room = document.querySelector<HTMLElement>("[data-kept-room]");
  if (!room) throw new Error("no room");
  return room;
}

beforeEach(() => {
  stubCaches();
  document.documentElement.lang = "en";
});

afterEach(() => {
  Reflect.deleteProperty(navigator, "serviceWorker");
  localStorage.clear();
  document.body.innerHTML = "";
  vi.unstubAllGlobals();
});

describe("keepVisited", () => {
  it("registers the worker for the whole site", async () => {
    const { register } = stubWorker();
    await keepVisited();
    expect(register).toHaveBeenCalledExactlyOnceWith("/offline.js", { scope: "/" });
  });

  it("tells the worker of the first page and what it loaded, and of no file of elsewhere", async () => {
    const { told } = stubWorker({ isFirst: true });
    const loaded = [`${SITE}/shell.js`, `${SITE}/shell.js`, "https://other.example/a.js"];
    vi.spyOn(performance, "getEntriesByType").mockReturnValue(
      loaded.map((name) => ({ name, entryType: "resource", startTime: 0, duration: 0, toJSON: () => "" })),
    );
    await keepVisited();
    expect(told).toHaveBeenCalledExactlyOnceWith({
      pages: [`${SITE}${location.pathname}`, `${SITE}/en/offline/`],
      files: [`${SITE}/shell.js`],
    });
  });

  it("has the page that tells what is kept at hand, in the language of the page", async () => {
    const { told } = stubWorker();
    document.documentElement.lang = "hi";
    await keepVisited();
    expect(told).toHaveBeenCalledExactlyOnceWith({ pages: [`${SITE}/hi/offline/`], files: [] });
  });

  it("does nothing where the connection is not secure or the browser knows no workers", async () => {
    vi.stubGlobal("isSecureContext", true);
    await keepVisited();
    const { register, told } = stubWorker();
    vi.stubGlobal("isSecureContext", false);
    await keepVisited();
    expect(register).not.toHaveBeenCalled();
    expect(told).not.toHaveBeenCalled();
  });

  it("deletes what is left and ends the worker where the reader wants nothing kept, or no choice can be kept", async () => {
    const { register, unregister } = stubWorker();
    localStorage.setItem("offline", "off");
    await keepPage(`${SITE}/en/method/`, ownAnswer(pageOf("en", "Method")));
    await (await caches.open("of another site")).put("/a", new Response(""));
    await keepVisited();
    expect(await caches.keys()).toEqual(["of another site"]);
    const closed = () => {
      throw new DOMException("closed", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: closed });
    await keepVisited();
    expect(unregister).toHaveBeenCalledTimes(2);
    expect(register).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
});

describe("the page that tells what is kept", () => {
  it("lists the pages by title, the latest visited first, without itself", async () => {
    stubWorker();
    await keepPage(`${SITE}/en/method/`, ownAnswer(pageOf("en", "Method &amp; weights")));
    await keepPage(`${SITE}/ar/`, ownAnswer(pageOf("ar", "الرئيسية")));
    await keepPage(`${SITE}/en/offline/`, ownAnswer(pageOf("en", "Kept")));
    const room = openPage();
    await wireKeptRoom(room);
    const links = [...room.querySelectorAll("a")].map(({ href, textContent }) => [href, textContent]);
    expect(links).toEqual([
      [`${SITE}/ar/`, "الرئيسية"],
      [`${SITE}/en/method/`, "Method & weights"],
    ]);
  });

  it("takes no markup from a title", async () => {
    stubWorker();
    await keepPage(`${SITE}/en/`, ownAnswer(pageOf("en", "&lt;img src=x&gt;")));
    const room = openPage();
    await wireKeptRoom(room);
    expect(room.querySelector("img")).toBeNull();
    expect(room.querySelector("a")).toHaveTextContent("<img src=x>");
  });

  it("ends the keeping, deletes what was kept, says so, and begins again", async () => {
    const { register, unregister } = stubWorker();
    await keepPage(`${SITE}/en/method/`, ownAnswer(pageOf("en", "Method")));
    await wireKeptRoom(openPage());
    await userEvent.click(screen.getByRole("button", { name: "Keep no pages" }));
    const on = await screen.findByRole("button", { name: "Keep the pages I open" });
    expect(screen.getByRole("status")).toHaveTextContent(
      "No pages are kept, and those that were are deleted.",
    );
    expect(unregister).toHaveBeenCalledOnce();
    expect(await addressesIn(PAGE_CACHE)).toEqual([]);
    expect(localStorage.getItem("offline")).toBe("off");
    await waitFor(() => expect(on).toHaveFocus());
    await userEvent.click(on);
    await screen.findByRole("button", { name: "Keep no pages" });
    expect(register).toHaveBeenCalledOnce();
    expect(localStorage.getItem("offline")).toBeNull();
  });

  it("says where the browser keeps nothing, and offers no button that would do nothing", async () => {
    const room = openPage();
    await wireKeptRoom(room);
    expect(room).toHaveTextContent("This browser keeps no pages of this site.");
    expect(room.querySelector("button")).toBeNull();
  });

  it.each(FINISHED_LOCALES)("says how much is kept at most: %s", (locale) => {
    expect(toOfflinePage(locale).lead).toMatch(/60.*20/);
  });
});
