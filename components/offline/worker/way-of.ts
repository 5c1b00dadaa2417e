import { siteHref } from "@/lib/url/href";
import { versionHref } from "@/lib/url/version-href";

/** How a request is answered: "page" and "file" from the network while it works, "unchanging" from what is kept. */
export type Way = "page" | "file" | "unchanging";

/** Names in them change with the content. A query that does is not enough: during a deployment it names the other content. */
const UNCHANGING_FOLDERS = ["islands/", "fonts/"];

/** Parts of pages, in the pages of others. */
const EMBED = /^[^/]+\/embed\/[^/]+\//;

/**
 * Null for what is left to the browser: what is not of this site, embeds, the API, the version of the data, which is
 * asked for to learn of a newer one, and whatever is not simply read.
 */
export function wayOf({ method, url, mode, headers }: Request, origin = location.origin): Way | null {
  const { pathname, origin: host } = new URL(url);
  const site = siteHref("/");
  if (method !== "GET" || host !== origin || !pathname.startsWith(site) || headers.has("range")) return null;
  const path = pathname.slice(site.length);
  if (path.startsWith("api/") || pathname === versionHref() || EMBED.test(path)) return null;
  if (mode === "navigate" || headers.get("accept")?.includes("text/html")) return "page";
  return UNCHANGING_FOLDERS.some((folder) => path.startsWith(folder)) ? "unchanging" : "file";
}
