import type * as UseScript from "./use-script";

/** The address of the script; `prepare` puts in that of the file it has written. */
const USE_SCRIPT = process.env.USE_SCRIPT ?? "/use.js";

/** Loads what makes files and the dialog. Browsers remember a module that failed: each attempt has its own address. */
export function loadUse(attempt: number): Promise<typeof UseScript> {
  const again = attempt > 0 ? `&again=${attempt}` : "";
  return import(/* @vite-ignore */ `${USE_SCRIPT}${again}`);
}
