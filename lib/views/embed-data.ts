import type { Robustness } from "@/lib/data/load-robustness";
import type { Locale } from "@/lib/i18n/locales";
import { languageOf } from "@/lib/i18n/locales";
import { HEADLINE_IDS } from "@/lib/site";
import { toComparePage } from "./compare-page";
import type { LoadedEdition } from "./edition-page";
import { type PlaceLookup, toLadderView } from "./ladder";
import { toWeightsIsland, weightsCaption } from "./weights/weights-page";

/** What an embed needs to draw the ladder of an edition anew, with the countries that its address pins. */
export function toEmbedLadder(locale: Locale, loaded: LoadedEdition, placeOf: PlaceLookup) {
  return { ladder: toLadderView(locale, loaded, placeOf, HEADLINE_IDS), headliners: HEADLINE_IDS };
}

/** What an embed needs to draw a comparison anew; the figures of the edition are in the compare page's own file. */
export function toEmbedComparison(locale: Locale, editions: readonly LoadedEdition[], placeOf: PlaceLookup) {
  const { texts, known, history } = toComparePage(locale, editions, placeOf);
  return { texts, known, history, direction: languageOf(locale).direction };
}

/** What an embed needs to rank an edition anew under the weights of its address. */
export function toEmbedWeights(
  locale: Locale,
  robustness: Robustness,
  editions: readonly Robustness[],
  placeOf: PlaceLookup,
) {
  const { presets: _, ...drawn } = toWeightsIsland(locale, robustness, editions, placeOf);
  return { ...drawn, caption: weightsCaption(locale, robustness) };
}

export type EmbedLadder = ReturnType<typeof toEmbedLadder>;
export type EmbedWeights = ReturnType<typeof toEmbedWeights>;
export type EmbedComparison = ReturnType<typeof toEmbedComparison>;
