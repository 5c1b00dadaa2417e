import { embedPageHref } from "@/lib/url/embed-href";
import { pageLanguage } from "./page-language";
import type { Picture } from "./picture";

/** The page with the code of a picture's embed, with what the reader chose. */
export function embedHrefOf({ id, choices }: Picture): string {
  return [embedPageHref(pageLanguage(), id), choices].filter(Boolean).join("&");
}
