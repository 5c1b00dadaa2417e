import { assignCountryColours } from "@/lib/charts/country-colours";
import type { Locale } from "@/lib/i18n/locales";
import { present } from "@/lib/present";
import { toCompareEdition, withCountries } from "./compare-edition";
import { toComparePage, toWaterfalls } from "./compare-page";
import type { Pair } from "./compare-pair";
import { compareTitle, pairSentences } from "./compare-sentences";
import type { LoadedEdition } from "./edition-page";
import type { PlaceLookup } from "./ladder";

/** What all pairs of a language share: put together once. */
const pages = new WeakMap<readonly LoadedEdition[], Map<Locale, ReturnType<typeof toComparePage>>>();

function comparePageOf(locale: Locale, editions: readonly LoadedEdition[], placeOf: PlaceLookup) {
  const ofEditions = pages.get(editions) ?? new Map();
  const page = ofEditions.get(locale) ?? toComparePage(locale, editions, placeOf);
  pages.set(editions, ofEditions.set(locale, page));
  return page;
}

/** A prepared pair in the edition that the compare page opens with. */
export function toPairView(
  locale: Locale,
  { a, b }: Pair,
  editions: readonly LoadedEdition[],
  placeOf: PlaceLookup,
) {
  const page = comparePageOf(locale, editions, placeOf);
  const { texts, known, history, newest, provenance } = page;
  const starting = present(
    editions.find(({ edition }) => `${edition.index}:${edition.edition}` === known.defaults.edition),
    `edition ${known.defaults.edition}`,
  );
  const edition = withCountries(toCompareEdition(locale, starting), [a, b]);
  const [first, second] = [a, b].map((id) => edition.countries.find((country) => country.id === id));
  if (!first || !second) throw new Error(`${edition.name} does not cover both ${a} and ${b}`);
  return {
    texts,
    history,
    newest,
    edition,
    provenance: provenance[edition.id],
    colours: assignCountryColours([a, b]),
    title: compareTitle(texts, edition, [first, second], a),
    sentences: pairSentences(texts, edition, first, second),
    waterfalls: toWaterfalls(locale, texts, edition, a),
  };
}

export type PairView = ReturnType<typeof toPairView>;
