import { readMissingPage } from "@/lib/find/missing-page";
import { languageOf } from "@/lib/i18n/locales";
import { findIndexHref } from "@/lib/url/data-file";
import { loadFinder } from "./load-finder";

const BASE_PATH = process.env.BASE_PATH ?? "";

/**
 * On the page for addresses that lead nowhere: the nearest names, in the language of the address. The room for them
 * is kept from the first; should they not come, it stays empty, and the page says what it says without script.
 * @param path the address as it is read, with the base path
 */
export async function suggestNearest(path: string): Promise<void> {
  const room = document.querySelector<HTMLElement>("[data-nearest]");
  const missing = readMissingPage(path.slice(BASE_PATH.length));
  if (!room || missing.query === "") return;
  room.lang = missing.locale;
  room.dir = languageOf(missing.locale).direction;
  try {
    const { listNearest } = await loadFinder(0);
    await listNearest(room, missing, findIndexHref(missing.locale));
  } catch {
    room.replaceChildren();
  }
}
