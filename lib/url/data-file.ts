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

/** The file of a dataset's download: `global-ai-index-2024.csv`. */
export function datasetFile(id: string, ending: "json" | "csv" | "csv-metadata.json"): string {
  return `${id}.${ending}`;
}

/** The address of a file that `datasetFile` names. */
export function datasetFileHref(file: string): string {
  return siteHref(`/_data/datasets/${file}`);
}

/** The file that holds all that the finder finds, in a language. */
export function findIndexFile(locale: string): string {
  return `${locale}.json`;
}

/** Its address. */
export function findIndexHref(locale: string): string {
  return siteHref(`/_data/find/${findIndexFile(locale)}`);
}

/** Where every country's figures in the indicators are, for the compare page. */
export function indicatorsDataHref(locale: string): string {
  return siteHref(`/_data/compare/${locale}/indicators.json`);
}
