import { KEPT_TITLE } from "./kept-headers";
import { PAGE_CACHE } from "./own-caches";

export type KeptPage = { address: string; title: string };

/** The pages that are kept, the latest visited first, without the one that lists them. */
export async function listKept(): Promise<KeptPage[]> {
  const cache = await caches.open(PAGE_CACHE);
  const requests = (await cache.keys()).filter(({ url }) => !url.endsWith("/offline/")).toReversed();
  return Promise.all(
    requests.map(async (request) => {
      const title = (await cache.match(request))?.headers.get(KEPT_TITLE) ?? "";
      return { address: request.url, title: readTitle(title) || request.url };
    }),
  );
}

/** As it stands in the page's head: with its entities. */
function readTitle(escaped: string): string {
  return new DOMParser().parseFromString(decodeURIComponent(escaped), "text/html").body.textContent;
}
