import { shownPrecision } from "@/lib/data/edition-measures";
import type { Robustness } from "@/lib/data/load-robustness";
import { formatRankInterval } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { placeName } from "@/lib/i18n/place-name";
import { present } from "@/lib/present";
import type { PlaceLookup } from "../ladder";

/** What stays the same in a country's row whatever the weights. */
export type WeightsRow = {
  /** Alpha-3 in lower case: the row's address on the page. */
  id: string;
  place: string;
  name: string;
  /** As published, or where the publisher prints no ranks by the published score. */
  published: number;
  /** Recomputed with the base weights. */
  base: number;
  /** The middle 90 % of the prepared trial weightings, around the base weights and over all weights. */
  around: string;
  uniform: string;
  /** From the exact best rank to the exact worst on the printed scores; null where they are not known. */
  any: string | null;
};

/** A row for each country that can be ranked, in the published order. */
export function toWeightsRows(locale: Locale, robustness: Robustness, placeOf: PlaceLookup): WeightsRow[] {
  const { loaded, scores, recomputedRank, trials, bounds } = robustness;
  const published = new Map(loaded.rows.map(({ place, rank }) => [place, rank]));
  const interval = (kind: keyof typeof trials, place: string) => {
    const { from, to } = present(trials[kind]().get(place), `trial rank of ${place}`);
    return formatRankInterval(from, to);
  };
  return scores.places.map(({ place }) => {
    const printed = bounds?.get(place)?.printed;
    return {
      id: place.toLowerCase(),
      place,
      name: placeName(locale, placeOf(place)),
      published: present(published.get(place), `rank of ${place}`),
      base: present(recomputedRank.get(place), `recomputed rank of ${place}`),
      around: interval("around-base", place),
      uniform: interval("uniform", place),
      any: printed ? formatRankInterval(printed.best.rank, printed.worst.rank) : null,
    };
  });
}

/** The decimals of a weighted mean: those of the printed scores, and one at least, since it lies between them. */
export function meanDecimals({ loaded, scored }: Robustness): number {
  const precision = shownPrecision(loaded.edition, scored.scale);
  return Math.max(1, Math.round(-Math.log10(precision)));
}
