import type { CompareEdition } from "@/lib/compare/compare-edition";
import { compareDataHref } from "@/lib/url/data-file";
import { useFetched } from "./use-fetched";

/** The schema comes with the first file that is fetched, not with the page. */
async function parseEdition(value: unknown): Promise<CompareEdition> {
  const { compareEditionSchema } = await import("@/lib/compare/compare-edition");
  return compareEditionSchema.parse(value);
}

/** An edition with all its countries, fetched when it is wanted; null asks for none. */
export function useEdition(locale: string, edition: string | null) {
  const { data, ...state } = useFetched(edition && compareDataHref(locale, edition), parseEdition);
  return { loaded: data?.id === edition ? data : null, ...state };
}
