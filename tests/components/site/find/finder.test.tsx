import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { loadFinder } from "@/components/site/find/load-finder";
import { nameFinder, wireFinder } from "@/components/site/find/open-finder";
import { findIndexHref } from "@/lib/url/data-file";
import { answers, chosen, dialog, field, keepPagesApart, options, showHeader } from "./open-page";

vi.mock("@/components/site/find/load-finder", () => ({
  loadFinder: vi.fn(() => import("@/components/site/find/finder-script")),
}));

keepPagesApart();

const opener = () => screen.getByRole("link", { name: "Find a country or page" });
const isOpen = () => dialog()?.hasAttribute("open") ?? false;
const status = () => screen.getByRole("status");

beforeEach(() => {
  showHeader();
  wireFinder();
  nameFinder();
});

async function openAndType(text: string): Promise<void> {
  await userEvent.click(opener());
  await userEvent.type(field(), text);
}

describe("the header's link", () => {
  it("leads to all countries, and says that it opens a dialog", () => {
    expect(opener()).toHaveAttribute("href", "/en/countries/");
    expect(opener()).toHaveAttribute("aria-haspopup", "dialog");
  });

  it("opens the finder, whose field has the focus; before that nothing is loaded", async () => {
    expect(dialog()).toBeNull();
    expect(loadFinder).not.toHaveBeenCalled();
    await userEvent.click(opener());
    expect(isOpen()).toBe(true);
    expect(field()).toHaveFocus();
    expect(loadFinder).toHaveBeenCalledTimes(1);
  });

  it("is left to the browser where it is to open elsewhere", () => {
    fireEvent.click(opener(), { ctrlKey: true });
    expect(dialog()).toBeNull();
  });

  it.each([
    ["the slash", { key: "/", code: "Slash" }],
    ["the slash of an Arabic keyboard", { key: "ظ", code: "Slash" }],
    ["Ctrl and K", { key: "k", code: "KeyK", ctrlKey: true }],
    ["Command and K", { key: "k", code: "KeyK", metaKey: true }],
    ["Ctrl and the K of an Arabic keyboard", { key: "ن", code: "KeyK", ctrlKey: true }],
  ])("is opened by %s as well", (_, keys) => {
    // What handles it also keeps the browser's own answer away.
    expect(fireEvent.keyDown(document.body, keys)).toBe(false);
    expect(isOpen()).toBe(true);
  });

  it.each([
    ["another letter", { key: "a", code: "KeyA" }],
    ["K alone", { key: "k", code: "KeyK" }],
    ["Alt and the slash", { key: "/", code: "Slash", altKey: true }],
  ])("is not opened by %s", (_, keys) => {
    expect(fireEvent.keyDown(document.body, keys)).toBe(true);
    expect(dialog()).toBeNull();
  });

  it("is not opened by a slash that is written into a field", () => {
    const theme = screen.getByRole("combobox", { name: "Theme" });
    expect(fireEvent.keyDown(theme, { key: "/", code: "Slash" })).toBe(true);
    expect(dialog()).toBeNull();
  });
});

describe("the finder", () => {
  it("lists what was typed, best first, says what kind it is and how many there are", async () => {
    await openAndType("russia china");
    await waitFor(() => expect(options()).toEqual(["China and Russia comparison"]));
    expect(status()).toHaveTextContent("1 page");
    expect(chosen()).toHaveAttribute("href", "/en/compare/chn-vs-rus/");
  });

  it("answers what was typed before it was loaded", async () => {
    await openAndType("Rusia");
    await waitFor(() => expect(options()[0]).toBe("Russia country"));
  });

  it("has the first chosen, moves with the arrows, and goes with Enter", async () => {
    const went = vi.fn((event: Event) => event.preventDefault());
    await openAndType("korea");
    await waitFor(() => expect(chosen()).toHaveTextContent("South Korea country"));
    expect(field()).toHaveAttribute("aria-expanded", "true");
    await userEvent.keyboard("{ArrowDown}");
    expect(chosen()).toHaveTextContent("North Korea country");
    expect(field()).toHaveAttribute("aria-activedescendant", chosen()?.id);
    chosen()?.addEventListener("click", went);
    await userEvent.keyboard("{Enter}");
    expect(went).toHaveBeenCalledTimes(1);
  });

  it("keeps the best one chosen while one types on", async () => {
    await openAndType("ni");
    await waitFor(() => expect(options().length).toBeGreaterThan(2));
    await userEvent.keyboard("{ArrowDown}");
    await userEvent.type(field(), "ger");
    await waitFor(() => expect(chosen()).toHaveTextContent("Niger country"));
  });

  it("says so where nothing has the name, and offers what is nearest and all countries", async () => {
    await openAndType("russky xyzzyplugh");
    await waitFor(() => expect(status()).toHaveTextContent("No page has that name. Nearest to it:"));
    expect(options().length).toBeGreaterThan(0);
    await userEvent.clear(field());
    await userEvent.type(field(), "xyzzyplugh");
    await waitFor(() => expect(status()).toHaveTextContent("none comes near it"));
    expect(options()).toEqual([]);
    expect(field()).toHaveAttribute("aria-expanded", "false");
    const all = within(dialog() ?? document.body).getByRole("link", { name: "All countries, A to Z" });
    expect(all).toHaveAttribute("href", "/en/countries/");
  });

  it("waits for a Chinese name to be composed, and takes no Enter from the composing", async () => {
    await userEvent.click(opener());
    await waitFor(() => expect(status()).toHaveTextContent(""));
    fireEvent.compositionStart(field());
    fireEvent.input(field(), { target: { value: "eluosi" }, isComposing: true });
    expect(options()).toEqual([]);
    fireEvent.input(field(), { target: { value: "俄罗斯" }, isComposing: true });
    fireEvent.compositionEnd(field());
    expect(chosen()).toHaveTextContent("Russia country");
    const went = vi.fn((event: Event) => event.preventDefault());
    chosen()?.addEventListener("click", went);
    fireEvent.keyDown(field(), { key: "Enter", keyCode: 229 });
    expect(went).not.toHaveBeenCalled();
  });

  it("takes markup that is typed for text, and closes by its button", async () => {
    await openAndType("<img src=x onerror=alert(1)>");
    await waitFor(() => expect(status()).not.toHaveTextContent(/^$/));
    expect(dialog()?.querySelector("img")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(isOpen()).toBe(false);
  });

  it("opens again as it was left, without loading anything anew", async () => {
    await openAndType("brasil");
    await waitFor(() => expect(options()[0]).toBe("Brazil country"));
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    await userEvent.click(opener());
    expect(field()).toHaveValue("brasil");
    expect(loadFinder).toHaveBeenCalledTimes(1);
    expect(screen.getAllByRole("dialog")).toHaveLength(1);
  });

  it("is closed when one comes back to the page", async () => {
    await userEvent.click(opener());
    fireEvent(window, new Event("pagehide"));
    expect(isOpen()).toBe(false);
  });
});

describe("where the list of pages cannot be had", () => {
  const FAILED = "The list of pages could not be loaded.";
  const index = findIndexHref("en");

  it.each([
    ["there is no network", () => answers.delete(index)],
    ["the file is gone", () => answers.set(index, () => new Response(null, { status: 404 }))],
    ["the file is cut off", () => answers.set(index, () => new Response('{"base":"/en/","pages":['))],
    ["the file is another", () => answers.set(index, () => Response.json({ rows: [] }))],
    [
      "the script does not come",
      () => vi.mocked(loadFinder).mockRejectedValueOnce(new TypeError("Failed to fetch")),
    ],
  ])("the finder says so and offers all countries: %s", async (_, fail) => {
    fail();
    await openAndType("russia");
    await waitFor(() => expect(status()).toHaveTextContent(FAILED));
    expect(options()).toEqual([]);
    expect(screen.getByRole("link", { name: "All countries, A to Z" })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Try again" })).toBeInTheDocument();
  });

  it("another attempt finds what was typed", async () => {
    const answer = answers.get(index);
    answers.delete(index);
    await openAndType("russia");
    await waitFor(() => expect(status()).toHaveTextContent(FAILED));
    if (answer) answers.set(index, answer);
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(options()[0]).toBe("Russia country"));
    expect(field()).toHaveFocus();
    expect(loadFinder).toHaveBeenLastCalledWith(1);
    expect(dialog()?.querySelector<HTMLElement>(".find-retry")?.hidden).toBe(true);
  });
});
