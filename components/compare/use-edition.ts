import { useState } from "react";
import useSWR from "swr";
import type { CompareEdition } from "@/lib/compare/compare-edition";
import { compareDataHref } from "@/lib/url/data-file";
import { type FetchFault, fetchJson } from "@/lib/url/fetch-json";

const SLOW_AFTER_MS = 1000;

/** The schema comes with the first file that is fetched, not with the page. */
async function parseEdition(value: unknown): Promise<CompareEdition> {
  const { compareEditionSchema } = await import("@/lib/compare/compare-edition");
  return compareEditionSchema.parse(value);
}

/** An edition with all its countries, fetched when it is wanted; null asks for none. */
export function useEdition(locale: string, edition: string | null) {
  const [slow, setSlow] = useState(false);
  const { data, error, isValidating, mutate } = useSWR<CompareEdition, FetchFault>(
    edition && compareDataHref(locale, edition),
    (href: string) => {
      setSlow(false);
      return fetchJson(href, parseEdition);
    },
    {
      revalidateOnFocus: false,
      revalidateIfStale: false,
      shouldRetryOnError: false,
      loadingTimeout: SLOW_AFTER_MS,
      onLoadingSlow: () => setSlow(true),
    },
  );
  return {
    loaded: data?.id === edition ? data : null,
    fault: isValidating ? null : (error ?? null),
    loading: isValidating,
    slow: slow && isValidating,
    retry: () => mutate(),
  };
}
