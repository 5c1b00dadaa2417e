import { make } from "@/components/ui/make-element";
import type { Uses } from "@/lib/export/figures/uses";
import { labelled, withNote } from "@/lib/i18n/punctuation";
import { pageLanguage } from "./page-language";
import type { Picture } from "./picture";
import { datasetsOf } from "./refusals";

/** Whose the figures are and what may be done with them, a line a dataset. */
export function makeTermsPart(picture: Picture, uses: Uses): HTMLElement {
  const lines = datasetsOf(picture, uses).map(({ name, nameIn, publisher, terms, href }) => {
    const link = make("a", "", [make("bdi", "", [name], nameIn ? { lang: nameIn } : {})], { href });
    return make("li", "", [link, ...behindName(publisher, terms)]);
  });
  return make("ul", "use-terms", lines);
}

/** "(Tortoise Media): restricted …" as the language sets it. */
function behindName(publisher: string, terms: string): (Node | string)[] {
  const language = pageLanguage();
  const [opening = "", closing = ""] = withNote(language, "", "\n").split("\n");
  return [opening, make("bdi", "", [publisher]), closing, labelled(language, "", terms)];
}
