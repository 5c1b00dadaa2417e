import type * as FinderScript from "./finder-script";

/** The address of the second script; `prepare` puts in that of the file it has written. */
const FIND_SCRIPT = process.env.FIND_SCRIPT ?? "/find.js";

/** Loads what searches. Browsers remember a module that failed, so that each further attempt has its own address. */
export function loadFinder(attempt: number): Promise<typeof FinderScript> {
  const again = attempt > 0 ? `&again=${attempt}` : "";
  return import(/* @vite-ignore */ `${FIND_SCRIPT}${again}`);
}
