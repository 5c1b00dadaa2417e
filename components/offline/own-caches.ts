import { siteHref } from "@/lib/url/href";

/** Several sites may share a host, each in a folder of its own. */
const OURS = `kept:${siteHref("/")}:`;

/** Where visited pages are kept, and what they loaded. Another number lets go of what was kept in another form. */
export const PAGE_CACHE = `${OURS}pages-1`;
export const FILE_CACHE = `${OURS}files-1`;

/** Deletes what this site has kept, but for the caches named. */
export async function deleteOwnCaches(but: readonly string[] = []): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && !but.includes(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}
