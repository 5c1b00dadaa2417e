import type { Locale } from "@/lib/i18n/locales";
import { pageHref } from "./href";

/** The page that says how a claim could be measured of which no measurement was found. */
export function protocolHref(locale: Locale, claim: string): string {
  return pageHref(locale, "claims", claim, "protocol");
}
