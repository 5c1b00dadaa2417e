import type { Claim } from "@/lib/data/claims-schema";
import type { CountryData } from "@/lib/data/load-country-pages";
import type { Locale } from "@/lib/i18n/locales";
import type { ClaimLookups } from "../clauses/judged-clause";

/** What the page on openness and cost is made of. */
export type OpennessSubject = {
  locale: Locale;
  claims: readonly Claim[];
  lookups: ClaimLookups;
  indicators: CountryData["indicators"];
  places: CountryData["places"];
};
