import { siteHref } from "./href";

/** The file that holds an edition for the compare page. */
export function compareDataFile(index: string, edition: string): string {
  return `${index}-${edition}.json`;
}

/** Its address in a language; `edition` is `global-ai-index:2024`. */
export function compareDataHref(locale: string, edition: string): string {
  const [index = "", year = ""] = edition.split(":");
  return siteHref(`/_data/compare/${locale}/${compareDataFile(index, year)}`);
}
