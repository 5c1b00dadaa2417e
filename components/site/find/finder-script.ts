import Combobox from "@github/combobox-nav";
import { parseFindIndex } from "@/lib/find/find-index";
import { createFinder } from "@/lib/find/finder";
import { readMissingPage } from "@/lib/find/missing-page";
import { languageOf } from "@/lib/i18n/locales";
import { findIndexHref } from "@/lib/url/data-file";
import { fetchJson } from "@/lib/url/fetch-json";
import type { FindDialog } from "./find-dialog";
import { fillList, statusOf, toItem } from "./result-list";

/** The second script, which is loaded when somebody first looks for something. */

const NEAREST_SHOWN = 3;
/** The code of a key that an input method takes for itself. */
const COMPOSING = 229;

/**
 * Makes the dialog answer what is typed, and what was typed before it came.
 * @throws where the index of pages cannot be had; the dialog is then as before
 */
export async function startFinder({ dialog, input, status, list }: FindDialog, href: string): Promise<void> {
  const index = await fetchJson(href, parseFindIndex);
  const find = createFinder(index);
  const combobox = new Combobox(input, list, {
    tabInsertsSuggestions: false,
    firstOptionSelectionMode: "selected",
  });
  // Before the library's own: Safari ends a composition first and gives the Enter that ended it after.
  input.addEventListener("keydown", (event) => {
    if (event.keyCode === COMPOSING) event.stopImmediatePropagation();
  });
  const show = () => {
    const found = input.value.trim() === "" ? null : find(input.value);
    fillList(list, found?.pages ?? [], index);
    status.textContent = found ? statusOf(found, index) : "";
    list.scrollTop = 0;
    if (found?.pages.length) combobox.start();
    else combobox.stop();
  };
  // At the dialog, where the event comes after the library has cleared the choice among the former finds.
  dialog.addEventListener("input", (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) show();
  });
  input.addEventListener("compositionend", show);
  show();
}

/**
 * Lists the pages whose names come nearest to a missing page's, in the language of its address; nothing where the
 * address names nothing.
 * @param path the address as it is read, without the base path
 * @throws where the index of pages cannot be had
 */
export async function listNearest(room: HTMLElement, path: string): Promise<void> {
  const { query, kinds, locale } = readMissingPage(path);
  if (query === "") return;
  room.lang = locale;
  room.dir = languageOf(locale).direction;
  const index = await fetchJson(findIndexHref(locale), parseFindIndex);
  const find = createFinder(index);
  const near = [...find(query, { kinds }).pages, ...find(query, { kinds, by: "nearness" }).pages];
  const pages = [...new Set(near)].slice(0, NEAREST_SHOWN);
  const title = document.createElement("p");
  title.textContent = pages.length > 0 ? index.words.nearestToAddress : index.words.none;
  const list = document.createElement("ul");
  list.append(...pages.map((page) => toItem(page, index.base)));
  room.replaceChildren(title, ...(pages.length > 0 ? [list] : []));
}
