import { atStart } from "@/lib/i18n/fill";
import { indexWord } from "@/lib/i18n/index-word";
import type { Locale } from "@/lib/i18n/locales";
import { placeName } from "@/lib/i18n/place-name";
import { labelled } from "@/lib/i18n/punctuation";
import { translator } from "@/lib/i18n/translate";
import { toEmbedCode } from "@/lib/pictures/embed-code";
import { present } from "@/lib/present";
import { COMPARED_PLACES } from "@/lib/site";
import { embedHref, embedPageHref } from "@/lib/url/embed-href";
import { absoluteHref } from "@/lib/url/href";
import { editionDataset, editionLines, type LoadedEdition } from "./edition-page";
import type { PlaceLookup } from "./ladder";

/** A picture that the page offers; others are reached from below them. */
export type EmbedChoice = { id: string; name: string; href: string };

/** Where nothing can be measured: the ladder as a phone shows it. */
const SAMPLE_HEIGHT = { width: 320, height: 1000 } as const;

/**
 * What the page with the code offers: of each index its newest complete ranking and its map, and where the five stand.
 * @param newest those rankings; the first is the sample
 */
export function toEmbedPage(locale: Locale, newest: readonly LoadedEdition[], placeOf: PlaceLookup) {
  const t = translator(locale);
  const name = (kind: string, text: string) => labelled(locale, atStart(kind), text);
  const rankings = newest.map((loaded) => ({
    id: `ranking-${editionDataset(loaded)}`,
    name: name(t("find.ranking"), editionLines(locale, loaded).name),
  }));
  const maps = newest.map(({ index }) => ({
    id: `map-${index.id}`,
    name: name(t("find.map"), indexWord(locale, index.id, "name")),
  }));
  const places = COMPARED_PLACES.map((place) => ({
    id: `ahead-or-behind-${place.toLowerCase()}`,
    name: name(placeName(locale, placeOf(place)), t("find.aheadOrBehind")),
  }));
  const offered = [...rankings, ...maps, ...places];
  return {
    title: t("embed.title"),
    intro: t("embed.intro"),
    choices: offered.map((one): EmbedChoice => ({ ...one, href: embedPageHref(locale, one.id) })),
    sample: toSample(locale, present(newest[0], "ranking to embed")),
  };
}

export type EmbedPageView = ReturnType<typeof toEmbedPage>;

function toSample(locale: Locale, loaded: LoadedEdition) {
  const id = `ranking-${editionDataset(loaded)}`;
  const code = toEmbedCode({
    src: absoluteHref(embedHref(locale, id)),
    title: editionLines(locale, loaded).name,
    heights: [SAMPLE_HEIGHT],
    script: null,
  });
  return { id, code };
}
