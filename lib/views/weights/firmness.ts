import type { Robustness } from "@/lib/data/load-robustness";
import { indexWord } from "@/lib/i18n/index-word";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { placeName, placeNameInSentence } from "@/lib/i18n/place-name";
import { sortByName } from "@/lib/i18n/sort-by-name";
import { translator } from "@/lib/i18n/translate";
import { HEADLINE_PLACES, STARTING_EDITION } from "@/lib/site";
import type { PlaceLookup } from "../ladder";
import { toBoundsView } from "./any-weights";
import { type LevellingTexts, tellLevelling } from "./levelling";
import { levellingWords } from "./levelling-words";
import { toOtherMethods } from "./other-methods";
import { toSettledView } from "./settled";

/** What no weights change, what would level two countries, and what the figures settle: below the weights themselves. */
export function toFirmnessView(locale: Locale, robustness: Robustness, placeOf: PlaceLookup) {
  const { loaded, scored, scores, base } = robustness;
  const t = translator(locale);
  const ranked = scores.places.map(({ place }) => place);
  const texts: LevellingTexts = {
    locale,
    numerals: languageOf(locale).numerals,
    index: loaded.edition.index,
    edition: loaded.edition.edition,
    words: levellingWords(t),
    names: Object.fromEntries(ranked.map((place) => [place, placeNameInSentence(locale, placeOf(place))])),
    pillarNames: scored.pillars.map((pillar) =>
      indexWord(locale, loaded.index.id, pillar).replaceAll("\u00ad", ""),
    ),
  };
  const focus = ranked.includes(STARTING_EDITION.place) ? STARTING_EDITION.place : null;
  const others = HEADLINE_PLACES.filter((place) => place !== focus && ranked.includes(place));
  return {
    bounds: toBoundsView(locale, robustness, placeOf),
    levelling: {
      title: t("firmness.levelTitleSection"),
      note: t("firmness.levelNote"),
      pairs: focus ? others.map((other) => tellLevelling(texts, scores, base, [focus, other])) : [],
      island: {
        texts,
        scored,
        shares: robustness.shares,
        options: sortByName(
          locale,
          ranked.map((place) => ({ place, name: placeName(locale, placeOf(place)) })),
        ),
        initial: ranked.slice(0, 2),
      },
    },
    settled: toSettledView(locale, robustness, placeOf),
    methods: toOtherMethods(locale, robustness, placeOf),
  };
}

export type FirmnessView = ReturnType<typeof toFirmnessView>;
