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

/** The address of a file of the static API: `apiHref("countries/rus.json")` is `/api/v1/countries/rus.json`. */
export function apiHref(path: string): string {
  return siteHref(`/api/v1/${path}`);
}

/** A download of a dataset, below the API: `datasets/global-ai-index-2024.csv`. */
export function datasetFile(id: string, ending: "json" | "csv" | "csv-metadata.json"): string {
  return `datasets/${id}.${ending}`;
}

/** The file that holds all that the finder finds, in a language. */
export function findIndexFile(locale: string): string {
  return `${locale}.json`;
}

/** Its address. */
export function findIndexHref(locale: string): string {
  return siteHref(`/_data/find/${findIndexFile(locale)}`);
}

/** The address of the file that a sentence is checked against, in a language. */
export function checkIndexHref(locale: string): string {
  return siteHref(`/_data/check/${checkIndexFile(locale)}`);
}

/** That file. */
export function checkIndexFile(locale: string): string {
  return `${locale}.json`;
}

/** Where every country's figures in the indicators are, for the compare page. */
export function indicatorsDataHref(locale: string): string {
  return siteHref(`/_data/compare/${locale}/indicators.json`);
}

/** The file of what is said beside a picture that is used, in a language. */
export function usesFile(locale: string): string {
  return `${locale}.json`;
}

/** Its address. */
export function usesHref(locale: string): string {
  return siteHref(`/_data/use/${usesFile(locale)}`);
}

/** The address of the references of all datasets. */
export function citationsHref(): string {
  return siteHref("/_data/use/citations.json");
}

/** The file from which an embed draws a ladder or a comparison anew: the picture's id, or `compare.json`. */
export function embedDataFile(picture: string): string {
  return `${picture.startsWith("compare-") ? "compare" : picture}.json`;
}

/** Its address in a language. */
export function embedDataHref(locale: string, picture: string): string {
  return siteHref(`/_data/embed/${locale}/${embedDataFile(picture)}`);
}
