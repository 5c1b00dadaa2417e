import { renewIfOutdated } from "@/components/site/renew-page";
import { fetchJson } from "@/lib/url/fetch-json";

/** How long it waits before it asks again, each time. */
const PAUSES_MS = [2000, 10_000];

/**
 * What an island is drawn from, where that is a file of its own: asked for again where it does not come, and at once
 * where a lost connection is back. Until then the page is shown as the build drew it, also where its address has a query.
 * @throws FetchFault where it does not come at last
 */
export async function readIslandData<Props>(file: string): Promise<Props> {
  for (const pause of PAUSES_MS) {
    try {
      return await fetchOnce<Props>(file);
    } catch {
      delete document.documentElement.dataset.query;
      void renewIfOutdated();
      await waitOrOnline(pause);
    }
  }
  return fetchOnce<Props>(file);
}

function fetchOnce<Props>(file: string): Promise<Props> {
  return fetchJson(file, (value) => value as Props);
}

function waitOrOnline(ms: number): Promise<void> {
  return new Promise((settle) => {
    setTimeout(settle, ms);
    addEventListener("online", () => settle(), { once: true });
  });
}
