import { loadFinder } from "./load-finder";

const BASE_PATH = process.env.BASE_PATH ?? "";

/**
 * On the page for addresses that lead nowhere: the nearest names, in the language of the address. The room for them
 * is kept from the first; should they not come, it stays empty, and the page says what it says without script.
 * @param path the address as it is read, with the base path
 */
export async function suggestNearest(path: string): Promise<void> {
  const room = document.querySelector<HTMLElement>("[data-nearest]");
  if (!room) return;
  try {
    const { listNearest } = await loadFinder(0);
    await listNearest(room, path.slice(BASE_PATH.length));
  } catch {
    room.replaceChildren();
  }
}
