import { type Citations, parseCitations } from "@/lib/export/cite/citation";
import { parseUses, type Uses } from "@/lib/export/figures/uses";
import { citationsHref, usesHref } from "@/lib/url/data-file";
import { fetchJson } from "@/lib/url/fetch-json";
import { pageLanguage } from "./page-language";

/** The words of the page's language and what is known of every dataset; fetched once, and again where that failed. */
export const loadUses = once((): Promise<Uses> => fetchJson(usesHref(pageLanguage()), parseUses));

/** The references of every dataset; likewise. */
export const loadCitations = once((): Promise<Citations> => fetchJson(citationsHref(), parseCitations));

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load().catch((fault: unknown) => {
      loaded = undefined;
      throw fault;
    });
    return loaded;
  };
}
