import type { LadderCountry, LadderInput } from "@/lib/charts/ladder/ladder";
import { lensTop } from "@/lib/charts/ladder/lay-upright";
import type { ShorterLabels } from "@/lib/charts/ladder/lay-with-room";
import { roundScores } from "@/lib/charts/ladder/round-scores";
import { scalesOf } from "@/lib/data/edition-measures";
import type { Index, Place } from "@/lib/data/schema";
import { formatExactly } from "@/lib/i18n/format-figures";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { placeName, placeNameAtStart } from "@/lib/i18n/place-name";
import { translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import { median, type ScoreVoid, widestVoid } from "@/lib/ranking/landmarks";
import { overallText, type RankedEdition } from "./headline";

/** What the ladder draws and says; the labels of both its forms are the same. */
export type LadderView = Omit<LadderInput, "labelled" | "median" | "countries"> & {
  countries: readonly (LadderCountry & ShorterLabels)[];
  median: { score: number; text: string; shortText: string };
  direction: "ltr" | "rtl";
  /** The picture in one or two sentences, for those who do not see it. */
  summary: string;
  lensNote: string;
};

/** A stretch that is narrower than this share of the scale is no finding, and its words would cover dots. */
const LEAST_VOID_SHARE = 0.1;

function wideEnough(stretch: ScoreVoid | null, { min, max }: Index["scale"]): ScoreVoid | null {
  return stretch && stretch.to - stretch.from >= (max - min) * LEAST_VOID_SHARE ? stretch : null;
}

export type PlaceLookup = (id: string) => Place;

/** The ladder of an edition in a language; `outermost` are alpha-3 in lower case, as every id in a view. */
export function toLadderView(
  locale: Locale,
  ranked: RankedEdition,
  placeOf: PlaceLookup,
  outermost: readonly string[],
): LadderView {
  const t = translator(locale);
  const { direction, numerals } = languageOf(locale);
  const score = overallText(locale, ranked);
  const scale = scalesOf(ranked.edition, ranked.index).overall;
  const print = (value: number) => formatExactly(numerals, value);
  const rounds = roundScores(scale, print);
  const scores = ranked.countries.map(({ overall }) => overall);
  const middle = median(scores);
  const emptiest = wideEnough(widestVoid(scores), scale);
  const count = scores.length;
  const [leader] = ranked.countries;
  const countries = ranked.countries.map(({ place, rank, overall }) => {
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
    leader: placeNameAtStart(locale, placeOf(present(leader, "leader").place)),
    top: score(Math.max(...scores)),
    median: score(middle),
  };
  return {
    countries,
    scale,
    rounds,
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
    direction,
    summary: emptiest
      ? t("ladder.summary", { ...extent, from: score(emptiest.from), to: score(emptiest.to) })
      : t("ladder.summaryWithoutVoid", extent),
    lensNote: t("ladder.lens", {
      min: print(scale.min),
      top: lensTop({ countries, scale, rounds }).text,
    }),
  };
}
