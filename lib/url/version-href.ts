import { siteHref } from "./href";

/** The address of the file that says which data the site shows now. */
export function versionHref(): string {
  return siteHref("/_data/version.json");
}
