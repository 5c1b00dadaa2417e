import type { DataVersion } from "@/lib/data/data-version";
import { strictestReuse } from "@/lib/data/reuse";
import type { Source } from "@/lib/data/schema";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { absoluteHref, pageHref } from "@/lib/url/href";
import { LICENCE, type Origin, type OriginSource, OWN_TERMS } from "./origin-schema";

/** "2026-11-24 1a2b3c4d" */
export function versionText({ date, hash }: DataVersion): string {
  return `${date} ${hash}`;
}

/** @param page the steps of the page's address below the language */
export function toOrigin(version: DataVersion, sources: readonly Source[], page: readonly string[]): Origin {
  return {
    dataVersion: versionText(version),
    page: absoluteHref(pageHref(DEFAULT_LOCALE, ...page)),
    reuse: strictestReuse(sources.map(({ terms }) => terms.reuse)) ?? OWN_TERMS,
    licence: LICENCE,
    sources: sources.map(toOriginSource),
  };
}

function toOriginSource(source: Source): OriginSource {
  const { id, title, publisher, published, address, grade, terms } = source;
  return { id, title, publisher, published, address, grade, terms };
}
