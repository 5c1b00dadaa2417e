import { fetchText } from "@/lib/url/fetch-json";

/** The page or the figure has no table where the figure says that it has one. */
export class NoTable extends Error {
  override readonly name = "NoTable";
}

/**
 * The table of a picture's figures: within it, elsewhere on the page, or on another page, which is then fetched.
 * @throws FetchFault where that page cannot be had, NoTable where the table is not there
 */
export async function findTable(figure: HTMLElement): Promise<HTMLTableElement> {
  const where = figure.dataset.figures;
  if (where === undefined) return tableIn(figure);
  const address = new URL(where, location.href);
  const page = isThisPage(address) ? document : await fetchPage(address);
  return tableIn(page.getElementById(address.hash.slice(1)));
}

function isThisPage({ origin, pathname }: URL): boolean {
  return origin === location.origin && pathname === location.pathname;
}

function tableIn(element: HTMLElement | null): HTMLTableElement {
  const table = element instanceof HTMLTableElement ? element : element?.querySelector("table");
  if (!table) throw new NoTable();
  return table;
}

async function fetchPage({ pathname, search }: URL): Promise<Document> {
  const html = await fetchText(`${pathname}${search}`);
  // Without its head: the styles in it would be refused by this page's policy, and reported.
  return new DOMParser().parseFromString(html.slice(Math.max(0, html.indexOf("<body"))), "text/html");
}
