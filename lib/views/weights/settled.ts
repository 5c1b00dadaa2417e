import { laySettledOrder } from "@/lib/charts/settled-order";
import type { Robustness } from "@/lib/data/load-robustness";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { placeName } from "@/lib/i18n/place-name";
import { translator } from "@/lib/i18n/translate";
import { countSure, type SettledPair } from "@/lib/ranking/exact/settle-pairs";
import { HEADLINE_PLACES } from "@/lib/site";
import { repositoryFile } from "@/lib/url/contribute";
import type { PlaceLookup } from "../ladder";

/** What the figures of an edition settle of every pair of its countries. */
export function toSettledView(locale: Locale, robustness: Robustness, placeOf: PlaceLookup) {
  const t = translator(locale);
  const { scores, loaded } = robustness;
  const pairs = robustness.pairs();
  const counts = countKinds(pairs);
  const places = scores.places.map(({ place }) => place);
  const direction = languageOf(locale).direction;
  const order = laySettledOrder(pairs, places, direction);
  const numbers = { pairs: pairs.length, ...counts };
  return {
    title: t("firmness.settledTitle", numbers),
    note: t("firmness.settledNote", numbers),
    summary: t("firmness.settledSummary", numbers),
    direction,
    order,
    hasAgainst: order.paths.against !== "",
    legend: {
      settled: t("firmness.legendSettled", numbers),
      against: t("firmness.legendAgainst"),
      reversible: t("firmness.legendReversible", numbers),
      open: t("firmness.legendOpen", numbers),
    },
    marks: HEADLINE_PLACES.flatMap((place) => {
      const at = places.indexOf(place);
      return at === -1 ? [] : { id: place.toLowerCase(), name: placeName(locale, placeOf(place)), at };
    }),
    table: {
      title: t("firmness.sureTable"),
      heads: [t("measure.country"), t("firmness.sureAhead"), t("firmness.sureBehind"), t("firmness.notSure")],
      rows: places.map((place) => {
        const { ahead, behind } = countSure(pairs, place);
        return {
          id: place.toLowerCase(),
          name: placeName(locale, placeOf(place)),
          counts: [ahead, behind, places.length - 1 - ahead - behind],
        };
      }),
    },
    certificates: {
      href: repositoryFile(`data/derived/pairs/${loaded.edition.index}-${loaded.edition.edition}.json`),
      text: t("firmness.certificates"),
    },
    verifier: { href: repositoryFile("scripts/verify-pairs.mjs"), text: t("firmness.verifier") },
  };
}

export type SettledView = ReturnType<typeof toSettledView>;

function countKinds(pairs: readonly SettledPair[]) {
  const counts = { settled: 0, reversible: 0, open: 0 };
  for (const { verdict } of pairs) counts[verdict.kind]++;
  return counts;
}
