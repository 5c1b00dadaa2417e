import { attemptHref } from "@/lib/url/attempt-href";
import type * as UseScript from "./use-script";

/** The address of the script; `prepare` puts in that of the file it has written. */
const USE_SCRIPT = process.env.USE_SCRIPT ?? "/use.js";

/** Loads what makes files and the dialog; the attempts are counted from 0. */
export function loadUse(attempt: number): Promise<typeof UseScript> {
  return import(/* @vite-ignore */ attemptHref(USE_SCRIPT, attempt));
}
