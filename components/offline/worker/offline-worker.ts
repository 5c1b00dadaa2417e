import { deleteOwnCaches, FILE_CACHE, PAGE_CACHE } from "../own-caches";
import { answerFile, answerPage, answerUnchanging } from "./answer";
import { keepNamed, type ToKeep } from "./keep-named";
import { wayOf } from "./way-of";

/** The service worker: keeps visited pages and what they loaded, and answers with them where the network does not. */
const ANSWERS = { page: answerPage, file: answerFile, unchanging: answerUnchanging };

addEventListener("install", () => void skipWaiting());

addEventListener("activate", (event) => {
  event.waitUntil(takeOver());
});

addEventListener("fetch", (event) => {
  const way = wayOf(event.request);
  if (way) event.respondWith(ANSWERS[way](event));
});

// Only pages of the site can send one, and they send nothing else.
addEventListener("message", (event) => {
  const message = event as ExtendableMessageEvent<ToKeep>;
  message.waitUntil(keepNamed(message.data));
});

/** Pages are asked for while the worker starts, so that nobody waits for it. */
async function takeOver(): Promise<void> {
  await registration.navigationPreload?.enable();
  await deleteOwnCaches([PAGE_CACHE, FILE_CACHE]);
  await clients.claim();
}
