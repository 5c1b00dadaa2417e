import { KEPT_BYTES, KEPT_TITLE } from "../kept-headers";
import { FILE_CACHE, PAGE_CACHE } from "../own-caches";
import { BOUNDS, type Bounds } from "./bounds";

/** Of the answer as it travelled; what is kept of it is unpacked. */
const TRANSPORT = ["content-encoding", "content-length", "transfer-encoding"];

/**
 * Keeps a page under its address without its state, marked as one that was kept: whoever is shown it is shown the mark.
 * Nothing is kept of an answer that is no page, was cut off, or comes from elsewhere.
 */
export async function keepPage(address: string, answer: Response): Promise<void> {
  if (!isOurs(answer) || !answer.headers.get("content-type")?.includes("text/html")) return;
  const html = await answer.text();
  const title = /<title>([^<]*)/i.exec(html)?.[1] ?? "";
  const marked = new Blob([html.replace(/<html\b/i, '$& data-kept=""')]);
  await put(PAGE_CACHE, withoutState(address), answer, marked, { [KEPT_TITLE]: encodeURIComponent(title) });
  await trim(PAGE_CACHE, BOUNDS.pages);
}

/** Keeps a file that a page loaded. */
export async function keepFile(address: string, answer: Response): Promise<void> {
  if (!isOurs(answer)) return;
  await put(FILE_CACHE, address, answer, await answer.blob(), {});
  await trim(FILE_CACHE, BOUNDS.files);
}

export async function keptPage(address: string): Promise<Response | undefined> {
  return (await caches.open(PAGE_CACHE)).match(withoutState(address));
}

export async function keptFile(address: string): Promise<Response | undefined> {
  return (await caches.open(FILE_CACHE)).match(address);
}

function isOurs({ status, type, redirected }: Response): boolean {
  return status === 200 && type === "basic" && !redirected;
}

/** One file is behind every state of a page. */
function withoutState(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

async function put(cache: string, address: string, { headers }: Response, body: Blob, more: object) {
  const kept = new Headers({ ...Object.fromEntries(headers), ...more, [KEPT_BYTES]: String(body.size) });
  for (const name of TRANSPORT) kept.delete(name);
  await (await caches.open(cache)).put(address, new Response(body, { headers: kept }));
}

/** Lets the oldest go until the rest is within the bounds. A cache lists what was put last as its last. */
async function trim(name: string, { most, mostBytes }: Bounds): Promise<void> {
  const cache = await caches.open(name);
  let bytes = 0;
  for (const [i, request] of (await cache.keys()).toReversed().entries()) {
    bytes += Number((await cache.match(request))?.headers.get(KEPT_BYTES) ?? 0);
    if (i >= most || bytes > mostBytes) await cache.delete(request);
  }
}
