import type { LadderCountry, LadderInput } from "@/lib/charts/ladder/ladder";
import { lensTop } from "@/lib/charts/ladder/lay-upright";
import type { ShorterLabels } from "@/lib/charts/ladder/lay-with-room";
import type { Index, Place } from "@/lib/data/schema";
import { formatScore } from "@/lib/i18n/format";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { placeName, placeNameAtStart } from "@/lib/i18n/place-name";
import { translator } from "@/lib/i18n/translate";
import { median, widestVoid } from "@/lib/ranking/landmarks";
import type { RankedEdition } from "./headline";

/** What the ladder draws and says; the labels of both its forms are the same. */
export type LadderView = Omit<LadderInput, "labelled" | "median" | "countries"> & {
  countries: readonly (LadderCountry & ShorterLabels)[];
  median: { score: number; text: string; shortText: string };
  direction: "ltr" | "rtl";
  /** The picture in one or two sentences, for those who do not see it. */
  summary: string;
  lensNote: string;
};

export type PlaceLookup = (id: string) => Place;

/** The ladder of an edition in a language; `outermost` are alpha-3 in lower case, as every id in a view. */
export function toLadderView(
  locale: Locale,
  edition: RankedEdition,
  scale: Index["scale"],
  placeOf: PlaceLookup,
  outermost: readonly string[],
): LadderView {
  const t = translator(locale);
  const score = (value: number) => formatScore(locale, value, edition.precision);
  const scores = edition.countries.map(({ overall }) => overall);
  const middle = median(scores);
  const emptiest = widestVoid(scores);
  const count = scores.length;
  const [leader] = edition.countries;
  const countries = edition.countries.map(({ place, rank, overall }) => {
    const words = { country: placeName(locale, placeOf(place)), score: score(overall), rank };
    return {
      id: place.toLowerCase(),
      rank,
      score: overall,
      label: t("ladder.label", words),
      shortLabel: t("ladder.shortLabel", words),
      shortestLabel: t("ladder.labelWithoutScore", words),
    };
  });
  const extent = {
    count,
    min: score(Math.min(...scores)),
    max: score(Math.max(...scores)),
    leader: leader ? placeNameAtStart(locale, placeOf(leader.place)) : "",
    top: score(Math.max(...scores)),
    median: score(middle),
  };
  return {
    countries,
    scale,
    outermost,
    median: {
      score: middle,
      text: t("ladder.median", { count, score: score(middle) }),
      shortText: t("ladder.medianShort", { score: score(middle) }),
    },
    emptiest: emptiest && {
      ...emptiest,
      text: t("ladder.void", { from: score(emptiest.from), to: score(emptiest.to) }),
    },
    direction: languageOf(locale).direction,
    summary: emptiest
      ? t("ladder.summary", { ...extent, from: score(emptiest.from), to: score(emptiest.to) })
      : t("ladder.summaryWithoutVoid", extent),
    lensNote: t("ladder.lens", { min: String(scale.min), top: String(lensTop({ countries, scale })) }),
  };
}
