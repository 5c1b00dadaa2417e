import { siteHref } from "@/lib/url/href";
import { PAGE_CACHE } from "../own-caches";
import { keepFile, keepPage, keptFile, keptPage } from "./keep";

/** So long the network may take for a page that is kept; nobody is shown older figures while it works. */
const PATIENCE_MS = 4000;

/** A page: from the network; where that fails or is slow, as it was kept; else the page that tells what is kept. */
export async function answerPage(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  const network = keptAside(event, fromNetwork(event), (answer) => keepPage(url, answer));
  const prompt = await Promise.race([orNull(network), patience()]);
  if (prompt && prompt.status < 500) return prompt;
  return (await keptPage(url)) ?? (await orNull(network)) ?? (await insteadOf(url)) ?? Response.error();
}

/** A file whose name changes with its content: as it was kept, else from the network. */
export async function answerUnchanging(event: FetchEvent): Promise<Response> {
  return (await keptFile(event.request.url)) ?? fileFromNetwork(event);
}

/** Any other file of the site: from the network, and as it was kept where there is none. */
export async function answerFile(event: FetchEvent): Promise<Response> {
  return (await orNull(fileFromNetwork(event))) ?? (await keptFile(event.request.url)) ?? Response.error();
}

async function fromNetwork({ request, preloadResponse }: FetchEvent): Promise<Response> {
  return (await preloadResponse) ?? fetch(request);
}

function fileFromNetwork(event: FetchEvent): Promise<Response> {
  const { request } = event;
  return keptAside(event, fetch(request), (answer) => keepFile(request.url, answer));
}

/** What comes is kept beside what is done with it; that it cannot be kept, as on a full disk, is no fault of it. */
function keptAside(event: FetchEvent, network: Promise<Response>, keep: (copy: Response) => Promise<void>) {
  event.waitUntil(network.then((answer) => keep(answer.clone())).catch(() => undefined));
  return network;
}

/** The page that tells what is kept, in the language of the page that was asked for where that one is there. */
async function insteadOf(address: string): Promise<Response | null> {
  const [language = ""] = new URL(address).pathname.slice(siteHref("/").length).split("/");
  const cache = await caches.open(PAGE_CACHE);
  const others = (await cache.keys()).map(({ url }) => url).filter((url) => url.endsWith("/offline/"));
  const own = others.find((url) => new URL(url).pathname === siteHref(`/${language}/offline/`));
  const page = await cache.match(own ?? others.at(-1) ?? "");
  if (!page) return null;
  const html = (await page.text()).replace('data-kept=""', 'data-kept="other"');
  return new Response(html, { status: 503, headers: page.headers });
}

function orNull<T>(promise: Promise<T>): Promise<T | null> {
  return promise.catch(() => null);
}

function patience(): Promise<null> {
  return new Promise((settle) => setTimeout(() => settle(null), PATIENCE_MS));
}
