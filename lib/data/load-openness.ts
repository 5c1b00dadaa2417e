import { loadClaims } from "./load";
import { loadClaimLookups } from "./load-claim-lookups";
import { loadCountryData } from "./load-country-pages";

/** What the page on openness and cost is made of. */
export function loadOpennessSubject() {
  const { indicators, places } = loadCountryData();
  return { claims: loadClaims(), lookups: loadClaimLookups(), indicators, places };
}
