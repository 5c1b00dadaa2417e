import { deleteOwnCaches } from "../own-caches";

/** Takes the place of the service worker where a site keeps no pages any more: deletes what is kept, and goes. */
addEventListener("install", () => void skipWaiting());

addEventListener("activate", (event) => {
  event.waitUntil(deleteOwnCaches().then(() => registration.unregister()));
});
