import { attemptHref } from "@/lib/url/attempt-href";
import type * as FinderScript from "./finder-script";

/** The address of the second script; `prepare` puts in that of the file it has written. */
const FIND_SCRIPT = process.env.FIND_SCRIPT ?? "/find.js";

/** Loads what searches; the attempts are counted from 0. */
export function loadFinder(attempt: number): Promise<typeof FinderScript> {
  return import(/* @vite-ignore */ attemptHref(FIND_SCRIPT, attempt));
}
