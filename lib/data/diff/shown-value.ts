import type { Leaf } from "./leaves";

/** A value of a file as a reader sees it: null is not known, undefined is no field at all. */
export function shownValue(value: Leaf | undefined): string {
  if (value === undefined) return "absent";
  return value === null ? "unknown" : String(value);
}
