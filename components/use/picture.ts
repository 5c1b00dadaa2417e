import { plainText } from "@/lib/i18n/plain-text";

/** A picture as its frame describes it. */
export type Picture = {
  figure: HTMLElement;
  id: string;
  /** Its finding. */
  title: string;
  subtitle: string | null;
  /** The lines of its source. */
  source: string[];
  /** The ids of the datasets it is made of. */
  datasets: string[];
  /** Whether it has all, or nearly all, figures of an edition or table. */
  isWhole: boolean;
  /** In full, of the picture on its page, with what the reader chose and nothing else. */
  address: string;
  /** The choices alone, as a query without its question mark. */
  choices: string;
};

export function readPicture(figure: HTMLElement): Picture {
  const { picture: id = "", title, datasets = "", whole, choices: keys = "" } = figure.dataset;
  const choices = choicesOf(keys);
  return {
    figure,
    id,
    title: title ?? textOf(figure.querySelector("h2, h3")) ?? document.title,
    subtitle: textOf(figure.querySelector(":scope > p")),
    source: [...figure.querySelectorAll("[data-source-line]")].flatMap((line) => textOf(line) ?? []),
    datasets: wordsOf(datasets),
    isWhole: whole !== undefined,
    address: addressOf(figure.id, choices),
    choices,
  };
}

/** What the reader chose of what changes the picture, as the page's own address has it. */
function choicesOf(keys: string): string {
  const chosen = new URLSearchParams(location.search);
  const kept = wordsOf(keys).flatMap((key) => chosen.getAll(key).map((value) => [key, value]));
  // A comma is allowed in a query, and is what the pages write.
  return new URLSearchParams(kept).toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
}

function addressOf(fragment: string, choices: string): string {
  const address = new URL(location.pathname, location.origin);
  address.search = choices;
  address.hash = fragment;
  return address.href;
}

function textOf(element: Element | null): string | null {
  return element && plainText(element.textContent).replace(/\s+/g, " ").trim();
}

function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
