import type { Robustness } from "@/lib/data/load-robustness";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { countSure } from "@/lib/ranking/exact/settle-pairs";
import type { RankInterval } from "@/lib/ranking/rank-interval";
import { editionName, positionWords } from "../country-sentences";
import { rankIntervals } from "./rank-intervals";

type Told = {
  locale: Locale;
  robustness: Robustness;
  place: string;
  names: { sentence: string; start: string };
};

/**
 * How firm a recomputed rank is, in a sentence or two: over all weights where the bounds of these figures are known,
 * and in the trial weightings. Of a place without a score in some pillar, that nothing can be said.
 */
export function firmnessSentence({ locale, robustness, place, names }: Told): string {
  const t = translator(locale);
  const { any, "around-base": trials } = rankIntervals(robustness, place);
  const words = { country: names.sentence, edition: editionName(locale, robustness.loaded) };
  if (!trials) return t("robustness.missing", words);
  const middle = { basis: robustness.basis, ranks: positionWords(locale, trials) };
  if (!any) return t("robustness.trialsAlone", { ...words, ...middle });
  return t("robustness.sentence", {
    any: anySentence(locale, any, robustness.scores.places.length, words),
    trials: t("robustness.trials", middle),
  });
}

function anySentence(
  locale: Locale,
  { from: best, to: worst }: RankInterval,
  count: number,
  words: { country: string; edition: string },
): string {
  const t = translator(locale);
  if (best === worst) return t("robustness.anySame", { ...words, best });
  if (best === 1) return t(worst === count ? "robustness.anyAll" : "robustness.anyBest", { ...words, worst });
  return worst === count
    ? t("robustness.anyWorst", { ...words, best })
    : t("robustness.anyRange", { ...words, best, worst });
}

/** The same as a title: "Global AI Index 2024: recomputed 16th to 61st, whatever the weights". */
export function firmnessTitle({ locale, robustness, place }: Omit<Told, "names">): string {
  const t = translator(locale);
  const { any, "around-base": trials } = rankIntervals(robustness, place);
  const edition = editionName(locale, robustness.loaded);
  if (any) return t("robustness.title", { edition, ranks: positionWords(locale, any) });
  return trials
    ? t("robustness.titleTrials", { edition, ranks: positionWords(locale, trials) })
    : t("robustness.titleMissing", { edition });
}

/** Of how many others it is settled who is ahead, over all weights and all that rounding leaves open. */
export function sureSentence({ locale, robustness, place, names }: Told): string {
  const counts = countSure(robustness.pairs(), place);
  const others = robustness.scores.places.length - 1;
  return translator(locale)("robustness.sure", { country: names.start, ...counts, others });
}

/**
 * What the printed scores alone leave open, and that the publisher's own order closes it; null where they leave nothing
 * open, or where the order is ours.
 */
export function orderSentence({ locale, robustness, place }: Omit<Told, "names">): string | null {
  const { countries, edition } = robustness.loaded;
  const row = countries.find((country) => country.place === place);
  if (!row || row.interval.from === row.interval.to || edition.rankedBy === "us") return null;
  const t = translator(locale);
  return t("robustness.orderAdded", {
    ranks: positionWords(locale, row.interval),
    rank: t("country.ordinal", { rank: row.rank }),
  });
}

/** One index in a line: "42nd to 64th under any weights at all, …"; null where nothing can be recomputed. */
export function firmnessLine({ locale, robustness, place }: Omit<Told, "names">): string | null {
  const t = translator(locale);
  const { any, "around-base": trials } = rankIntervals(robustness, place);
  const rank = robustness.recomputedRank.get(place);
  if (!trials || rank === undefined) return null;
  const words = { basis: robustness.basis, rank, trials: positionWords(locale, trials) };
  return any
    ? t("robustness.line", { ...words, any: positionWords(locale, any) })
    : t("robustness.lineTrials", words);
}
