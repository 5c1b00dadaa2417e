import { useState } from "react";
import useSWR from "swr";
import { renewIfOutdated } from "@/components/site/renew-page";
import { type FetchFault, fetchJson } from "@/lib/url/fetch-json";

const SLOW_AFTER_MS = 1000;

/** A file of this site, fetched when it is wanted; null asks for none. */
export function useFetched<T>(href: string | null, parse: (value: unknown) => Promise<T>) {
  const [slow, setSlow] = useState(false);
  const { data, error, isValidating, mutate } = useSWR<T, FetchFault>(
    href,
    (wanted: string) => {
      setSlow(false);
      return fetchJson(wanted, parse);
    },
    {
      revalidateOnFocus: false,
      revalidateIfStale: false,
      shouldRetryOnError: false,
      loadingTimeout: SLOW_AFTER_MS,
      onLoadingSlow: () => setSlow(true),
      onError: renewIfOutdated,
    },
  );
  return {
    data: data ?? null,
    fault: isValidating ? null : (error ?? null),
    loading: isValidating,
    slow: slow && isValidating,
    retry: () => mutate(),
  };
}
