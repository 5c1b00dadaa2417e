import { loadComparedEditions } from "@/lib/data/load-compared-editions";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";

const found = loadRankedEdition("global-ai-index", "2024");
if (!found) throw new Error("data/ has no Global AI Index 2024");

/** The real edition that the site starts from, with its index, source and countries in order. */
export const LOADED = found;

/** Every edition of the index, oldest first: 2021, 2024 and 2025. */
export const EDITIONS = loadComparedEditions();

const last = EDITIONS.at(-1);
if (!last) throw new Error("data/ has no edition to compare");

/** The newest of them, in which Russia is 29th of 93. */
export const NEWEST = last;

/** Takes an alpha-3 code in upper case. */
export function countryOf(place: string) {
  const country = LOADED.countries.find((candidate) => candidate.place === place);
  if (!country) throw new Error(`${place} is not ranked in the Global AI Index 2024`);
  return country;
}
