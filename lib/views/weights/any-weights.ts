import type { PlaceBounds } from "@/lib/data/derived-schema";
import type { Robustness } from "@/lib/data/load-robustness";
import type { Locale } from "@/lib/i18n/locales";
import { placeName, placeNameInSentence } from "@/lib/i18n/place-name";
import { translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import { HEADLINE_PLACES, STARTING_EDITION } from "@/lib/site";
import { weightsLink } from "@/lib/url/weights-view";
import type { PlaceLookup } from "../ladder";

/** The exact bounds of the five, or why there are none. */
export function toBoundsView(locale: Locale, robustness: Robustness, placeOf: PlaceLookup) {
  const t = translator(locale);
  const { bounds, loaded, recomputedRank, scored } = robustness;
  const places = HEADLINE_PLACES.filter((place) => recomputedRank.has(place));
  const focus = bounds?.get(STARTING_EDITION.place) ?? null;
  return {
    title: focus ? boundsTitle(locale, focus, recomputedRank.size, placeOf) : t("firmness.boundsTable"),
    sentences: bounds
      ? [t("firmness.boundsNote"), roundingSentence(locale, robustness)]
      : [t("firmness.boundsStale")],
    table: bounds && {
      label: t("firmness.boundsTable"),
      heads: [
        t("measure.country"),
        t("firmness.published"),
        t("firmness.recomputed"),
        t("firmness.best"),
        t("firmness.worst"),
        ...(scored.precision > 0 ? [t("firmness.bestRounding"), t("firmness.worstRounding")] : []),
      ],
      rows: places.map((place) => ({
        id: place.toLowerCase(),
        name: placeName(locale, placeOf(place)),
        ranks: [
          present(
            loaded.rows.find((row) => row.place === place),
            `row of ${place}`,
          ).rank,
          present(recomputedRank.get(place), `recomputed rank of ${place}`),
        ],
        bounds: boundsOf(present(bounds.get(place), `bounds of ${place}`)).map(({ rank, weights }) => ({
          rank,
          href: weightsLink(locale, loaded.edition.index, loaded.edition.edition, scored.pillars, weights),
          label: t("firmness.opensWeights", { rank: t("country.ordinal", { rank }) }),
        })),
      })),
    },
  };
}

/** "Whatever the weights, Russia is recomputed no better than 16th and no worse than 61st of 83". */
function boundsTitle(
  locale: Locale,
  { place, printed: { best, worst } }: PlaceBounds,
  count: number,
  placeOf: PlaceLookup,
): string {
  const t = translator(locale);
  return t(best.rank === worst.rank ? "firmness.boundsTitleOne" : "firmness.boundsTitle", {
    country: placeNameInSentence(locale, placeOf(place)),
    best: t("country.ordinal", { rank: best.rank }),
    worst: t("country.ordinal", { rank: worst.rank }),
    count,
  });
}

function roundingSentence(locale: Locale, { scored }: Robustness): string {
  const t = translator(locale);
  if (scored.precision === 0) return t("firmness.boundsExact");
  return scored.leaderScore === null
    ? t("firmness.boundsRoundingFree")
    : t("firmness.boundsRounding", { leader: scored.leaderScore });
}

function boundsOf(bounds: PlaceBounds) {
  return [bounds.printed, bounds.rounding].flatMap((both) => (both ? [both.best, both.worst] : []));
}
