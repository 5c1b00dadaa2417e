import { rankCountries } from "@/lib/ranking/rank-countries";
import { loadEdition, loadIndex, loadSource } from "./load";

/** An edition with its index, its source and its countries in order; undefined where an address names none. */
export function loadRankedEdition(indexId: string, year: string) {
  const index = loadIndex(indexId);
  const edition = loadEdition(indexId, year);
  if (!index || !edition) return undefined;
  return { index, edition, source: loadSource(edition.source), countries: rankCountries(edition) };
}
