import type { FindIndex, FindPage, Found } from "@/lib/find/find-index";

/** Fills the list; what stands in a name is text, whatever it looks like. */
export function fillList(list: HTMLElement, pages: readonly FindPage[], { base, words }: FindIndex): void {
  list.replaceChildren(...pages.map((page, i) => toOption(page, i, base, words.kinds[page.kind])));
  list.hidden = pages.length === 0;
}

/** What was found, in a sentence for those who see the list and those who do not. */
export function statusOf({ by, pages, more }: Found, { words }: FindIndex): string {
  if (pages.length === 0) return words.none;
  if (by === "nearness") return words.nearest;
  return more ? words.more : (words.shown[pages.length] ?? "");
}

/** A page in a plain list of links. */
export function toItem(page: FindPage, base: string): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = hrefOf(page, base);
  link.textContent = page.name;
  item.append(link);
  return item;
}

function hrefOf({ path }: FindPage, base: string): string {
  return `${base}${path}/`;
}

function toOption(page: FindPage, i: number, base: string, kind: string): HTMLAnchorElement {
  const option = document.createElement("a");
  option.setAttribute("role", "option");
  option.id = `find-${i}`;
  option.tabIndex = -1;
  option.href = hrefOf(page, base);
  option.className = "find-option";
  option.append(toSpan("find-name", page.name), " ", toSpan("find-kind", kind));
  return option;
}

function toSpan(className: string, text: string): HTMLSpanElement {
  const span = document.createElement("span");
  span.className = className;
  span.dir = "auto";
  span.textContent = text;
  return span;
}
