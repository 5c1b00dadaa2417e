import type { ApiFile } from "@/lib/api/api-file";
import { apiFiles } from "@/lib/api/api-files";
import type { ApiInput } from "@/lib/api/api-input";
import { ALLOW_RESTRICTED_DOWNLOADS } from "./allow-restricted";
import { dataVersion, loadClaims, loadDataset, loadDatasetEntries } from "./load";
import { loadClaimLookups } from "./load-claim-lookups";
import { countryPagePlaces, loadCountryData } from "./load-country-pages";

let cached: Map<string, ApiFile> | undefined;

/** Every file of the static API by its path below `/api/v1/`; listed once a process, written when asked for. */
export function loadApiFiles(): ReadonlyMap<string, ApiFile> {
  cached ??= new Map(apiFiles(loadApiInput()).map((file) => [file.path, file]));
  return cached;
}

/** All that the API is made of. */
export function loadApiInput(): ApiInput {
  return {
    version: dataVersion(),
    allowRestricted: ALLOW_RESTRICTED_DOWNLOADS,
    entries: loadDatasetEntries(),
    sources: loadDataset().sources.value,
    countries: loadCountryData(),
    places: countryPagePlaces(),
    claims: loadClaims(),
    lookups: loadClaimLookups(),
  };
}
