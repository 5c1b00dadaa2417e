import { rankCountries } from "@/lib/ranking/rank-countries";
import type { Dataset } from "./assemble-dataset";
import { loadDataset } from "./load";

/** An edition with its index, its source and its countries in order; undefined where an address names none. */
export function loadRankedEdition(indexId: string, year: string) {
  return rankedEditionOf(loadDataset(), indexId, year);
}

/** The same of any dataset. Throws where the edition's source is not among its sources. */
export function rankedEditionOf({ indices, sources }: Dataset, indexId: string, year: string) {
  const files = indices.find(({ id }) => id === indexId);
  const edition = files?.editions.find(({ value }) => value.edition === year)?.value;
  if (!files || !edition) return undefined;
  const source = sources.value.find(({ id }) => id === edition.source);
  if (!source) throw new Error(`data/sources.json has no source ${JSON.stringify(edition.source)}`);
  return { index: files.index.value, edition, source, countries: rankCountries(edition) };
}
