import type { Claim } from "@/lib/data/claims-schema";
import type { DataVersion } from "@/lib/data/data-version";
import type { DatasetEntry } from "@/lib/data/dataset-entries";
import type { CountryData } from "@/lib/data/load-country-pages";
import type { Source } from "@/lib/data/schema";
import type { ClaimLookups } from "@/lib/views/claim-view";

/** All that the API is made of. */
export type ApiInput = {
  version: DataVersion;
  /** True where the deployment may hand out restricted tables in bulk. */
  allowRestricted: boolean;
  entries: readonly DatasetEntry[];
  sources: readonly Source[];
  /** Indices with their editions, indicators, groups, models; and the places that have a picture of their own. */
  countries: CountryData;
  places: readonly string[];
  claims: readonly Claim[];
  lookups: ClaimLookups;
};
