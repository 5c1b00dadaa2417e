import { rankCountries, rankRows } from "@/lib/ranking/rank-countries";
import type { Dataset } from "./assemble-dataset";
import { loadDataset } from "./load";

const cached = new Map<string, ReturnType<typeof rankedEditionOf>>();

/** An edition with its index, its source, its ranked rows, those with a score, and their lines; undefined where an address names none. */
export function loadRankedEdition(indexId: string, year: string) {
  const key = `${indexId} ${year}`;
  const loaded = cached.get(key) ?? rankedEditionOf(loadDataset(), indexId, year);
  if (loaded) cached.set(key, loaded);
  return loaded;
}

/** The same of any dataset. Throws where the edition's source is not among its sources. */
export function rankedEditionOf({ indices, sources }: Dataset, indexId: string, year: string) {
  const files = indices.find(({ id }) => id === indexId);
  const file = files?.editions.find(({ value }) => value.edition === year);
  if (!files || !file) return undefined;
  const { value: edition, document } = file;
  const source = sources.value.find(({ id }) => id === edition.source);
  if (!source) throw new Error(`data/sources.json has no source ${JSON.stringify(edition.source)}`);
  const rowOf = (place: string) => edition.rows.findIndex((row) => row.place === place);
  return {
    index: files.index.value,
    edition,
    source,
    rows: rankRows(edition),
    countries: rankCountries(edition),
    lineOf: (place: string) => document.lineOf(["rows", rowOf(place)]),
  };
}
