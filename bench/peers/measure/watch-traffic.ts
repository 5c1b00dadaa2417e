import type { CDPSession, Page } from "@playwright/test";

const QUIET_MS = 1000;
const PATIENCE_MS = 60_000;

/** Counts what a page asks for and how many bytes that is on the wire; what its service worker asks for is not counted. */
export async function watchTraffic(session: CDPSession) {
  const types = new Map<string, string>();
  const open = new Set<string>();
  const bytes = new Map<string, number>();
  let changedAt = performance.now();
  const end = (requestId: string) => {
    open.delete(requestId);
    changedAt = performance.now();
  };
  session.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
    if (!request.url.startsWith("http")) return;
    types.set(requestId, type ?? "Other");
    open.add(requestId);
    changedAt = performance.now();
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (types.has(requestId)) bytes.set(requestId, encodedDataLength);
    end(requestId);
  });
  session.on("Network.loadingFailed", ({ requestId }) => end(requestId));
  await session.send("Network.enable");
  const travelled = () => [...bytes].filter(([, size]) => size > 0);
  const sum = (list: readonly [string, number][]) => list.reduce((total, [, size]) => total + size, 0);
  return {
    /**
     * Resolves once nothing has been asked for or come for a second and the page was idle after that; after a minute it
     * no longer waits.
     */
    async rest(page: Page): Promise<void> {
      const startedAt = performance.now();
      const isBusy = () => open.size > 0 || performance.now() - changedAt < QUIET_MS;
      const isPatient = () => performance.now() - startedAt < PATIENCE_MS;
      do {
        while (isBusy() && isPatient()) await new Promise((settle) => setTimeout(settle, 50));
        await untilIdle(page);
      } while (isBusy() && isPatient());
    },
    /** Counts; what came from a cache has no bytes and is no request. */
    read: () => ({
      wireBytes: sum(travelled()),
      scriptBytes: sum(travelled().filter(([id]) => types.get(id) === "Script")),
      requests: travelled().length,
    }),
  };
}

/** Chromium was seen to begin no time of rest at all in a page that had nothing left to do. */
const LATEST_IDLE_MS = 2000;

/** What a page puts off until it is idle has been begun by then. */
function untilIdle(page: Page): Promise<void> {
  return page.evaluate(
    (timeout) =>
      new Promise<void>((settle) =>
        requestIdleCallback(() => requestIdleCallback(() => settle(), { timeout }), { timeout }),
      ),
    LATEST_IDLE_MS,
  );
}
