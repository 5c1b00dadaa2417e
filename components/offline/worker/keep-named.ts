import { keepFile, keepPage } from "./keep";

/** What a page has kept that did not pass the worker: addresses in full. */
export type ToKeep = { pages: string[]; files: string[] };

/**
 * Asks for what a page names and keeps it. Here and not in the page, where to read an answer of half a megabyte takes the
 * time of whoever reads it. What does not come is not kept.
 */
export async function keepNamed({ pages, files }: ToKeep): Promise<void> {
  for (const address of pages) await fetchThen(keepPage, address);
  for (const address of files) await fetchThen(keepFile, address);
}

async function fetchThen(keep: (address: string, answer: Response) => Promise<void>, address: string) {
  await fetch(address)
    .then((answer) => keep(address, answer))
    .catch(() => undefined);
}
