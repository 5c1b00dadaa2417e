import type { Locale } from "@/lib/i18n/locales";
import { isPrepared } from "@/lib/pictures/picture-id";
import { pageHref } from "./href";

/** Where embeds stand below a language. */
export const EMBED_FOLDER = "embed";

/** The embed of whatever picture `of` names, which a script then takes out of its page. */
export const ANY_PICTURE = "picture";

/** The address of a picture's embed, without what may be chosen. */
export function embedHref(locale: Locale, id: string): string {
  if (isPrepared(id)) return pageHref(locale, EMBED_FOLDER, id);
  return `${pageHref(locale, EMBED_FOLDER, ANY_PICTURE)}?${new URLSearchParams({ of: id })}`;
}

/** The page with the code of a picture's embed. */
export function embedPageHref(locale: Locale, id: string): string {
  return `${pageHref(locale, EMBED_FOLDER)}?${new URLSearchParams({ p: id })}`;
}
