import { decodeEmbedView, type EmbedView, encodeEmbedView } from "./embed-view";

/** What the page with the code shows: a picture, and what may be chosen of it. */
export type EmbedCodeView = EmbedView & { picture: string };

/** What may be chosen of any picture; which of these a picture knows, its embed says. */
const CHOICES = ["pin", "c", "e", "base"] as const;
/** More than any picture is called, so that a long one is still unknown. */
const LONGEST_ID = 130;

/** Reads `?p=compare-pillars&c=rus,usa&theme=dark`; a query without a picture gives the one that is named. */
export function decodeEmbedCodeView(
  search: string,
  standard: string,
): { view: EmbedCodeView; dropped: string[] } {
  const parameters = new URLSearchParams(search);
  const picture = parameters.get("p")?.trim().toLowerCase().slice(0, LONGEST_ID) || standard;
  parameters.delete("p");
  const { view, dropped } = decodeEmbedView(`?${parameters}`, CHOICES);
  return { view: { ...view, picture }, dropped: dropped.map(({ value }) => value) };
}

/** Writes the query that `decodeEmbedCodeView` reads back as the same view. */
export function encodeEmbedCodeView({ picture, ...view }: EmbedCodeView): string {
  return `?${new URLSearchParams({ p: picture })}${encodeEmbedView(view).replace("?", "&")}`;
}
