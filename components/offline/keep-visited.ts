import { pageLanguage } from "@/components/use/page-language";
import { pageHref, siteHref } from "@/lib/url/href";
import { isKeepingChosen } from "./keeping-choice";
import { deleteOwnCaches } from "./own-caches";
import type { ToKeep } from "./worker/keep-named";

/**
 * Has visited pages kept, unless the reader or the browser does not want it; then what was kept is deleted. The first
 * page came before the worker did, which is told of it and asks for it again: the browser still has it. A worker of an
 * earlier deployment hears nothing of what it is told; the next page tells it to the one that has taken its place.
 * @throws where the browser refuses
 */
export async function keepVisited(): Promise<void> {
  if (!canKeep()) return;
  if (!isKeepingChosen()) return keepNothing();
  const { serviceWorker } = navigator;
  const isFirst = serviceWorker.controller === null;
  await serviceWorker.register(siteHref("/offline.js"), { scope: siteHref("/") });
  if (isFirst) await controlled(serviceWorker);
  const other = pageHref(pageLanguage(), "offline");
  const pages = [...(isFirst ? [location.pathname] : []), ...((await caches.match(other)) ? [] : [other])];
  const toKeep: ToKeep = { pages: pages.map(inFull), files: isFirst ? loadedFiles() : [] };
  serviceWorker.controller?.postMessage(toKeep);
}

/** Deletes all that is kept, and ends the worker when the last page that it serves is closed. */
export async function keepNothing(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(siteHref("/"));
  await registration?.unregister();
  await deleteOwnCaches();
}

/** Only where a connection is secure, as browsers demand, and not where they keep nothing. */
export function canKeep(): boolean {
  return window.isSecureContext && "serviceWorker" in navigator && "caches" in window;
}

function controlled(serviceWorker: ServiceWorkerContainer): Promise<void> {
  if (serviceWorker.controller) return Promise.resolve();
  return new Promise((settle) => {
    serviceWorker.addEventListener("controllerchange", () => settle(), { once: true });
  });
}

function loadedFiles(): string[] {
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  return [...new Set(loaded.filter((name) => name.startsWith(inFull(siteHref("/")))))];
}

function inFull(path: string): string {
  return location.origin + path;
}
