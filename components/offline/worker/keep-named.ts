import { keepFile, keepPage } from "./keep";
import { wayOf } from "./way-of";

/** What a page has kept that did not pass the worker: addresses in full. */
export type ToKeep = { pages: string[]; files: string[] };

const AS_PAGE = { headers: { accept: "text/html" } };

/**
 * Asks for what a page names and keeps it, but for what is left to the browser. Here and not in the page, where to read
 * an answer of half a megabyte takes the time of whoever reads it. What does not come is not kept.
 */
export async function keepNamed({ pages, files }: ToKeep): Promise<void> {
  for (const address of pages) await keep(new Request(address, AS_PAGE));
  for (const address of files) await keep(new Request(address));
}

async function keep(request: Request): Promise<void> {
  const way = wayOf(request);
  if (way === null) return;
  const keepAnswer = way === "page" ? keepPage : keepFile;
  await fetch(request)
    .then((answer) => keepAnswer(request.url, answer))
    .catch(() => undefined);
}
