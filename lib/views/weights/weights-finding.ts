import type { Robustness } from "@/lib/data/load-robustness";
import { numberFormat } from "@/lib/i18n/formatters";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { placeNameAtStart } from "@/lib/i18n/place-name";
import { translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import { STARTING_EDITION } from "@/lib/site";
import type { PlaceLookup } from "../ladder";

/**
 * How many ranks the base weights leave different, and what becomes of Russia: "With the recovered weights 37 of the 83
 * ranks differ from the published ones: Russia is recomputed 32nd, published 31st".
 */
export function weightsFinding(locale: Locale, robustness: Robustness, placeOf: PlaceLookup): string {
  const { differing, recomputedRank, loaded } = robustness;
  const t = translator(locale);
  const isOurs = loaded.edition.rankedBy === "us";
  const words = {
    weights: t(robustness.basis === "published" ? "weights.withPublished" : "weights.withRecovered"),
    count: recomputedRank.size,
    differing,
  };
  if (differing === 0) return t(isOurs ? "weights.titleSameOurs" : "weights.titleSame", words);
  const finding = t(isOurs ? "weights.titleDifferOurs" : "weights.titleDiffer", words);
  const rank = recomputedRank.get(STARTING_EDITION.place);
  const published = loaded.rows.find(({ place }) => place === STARTING_EDITION.place)?.rank;
  if (rank === undefined || published === undefined) return finding;
  const country = placeNameAtStart(locale, placeOf(STARTING_EDITION.place));
  if (rank === published) return t("weights.titleRankSame", { finding, country, rank });
  const key = isOurs ? "weights.titleRankOurs" : "weights.titleRank";
  return t(key, { finding, country, rank, published });
}

/** Below this a distance is a matter of the digits that a file holds. */
const TINY = 0.0001;
const ERROR_DIGITS = 5;

/** Whose the base weights are, and how closely the printed overall scores are met with them. */
export function basisSentences(locale: Locale, { loaded, basis, scored }: Robustness): string[] {
  const t = translator(locale);
  const { numerals } = languageOf(locale);
  const digits = numberFormat(numerals, { maximumSignificantDigits: ERROR_DIGITS });
  const { maxError } = present(loaded.edition.weights, "weights");
  const words = {
    publisher: loaded.index.publisher,
    error:
      maxError < TINY
        ? t("weights.errorTiny", { error: digits.format(TINY) })
        : t("weights.error", { error: digits.format(maxError) }),
  };
  return [
    t(basis === "published" ? "weights.basisPublished" : "weights.basisRecovered", words),
    ...(scored.precision > 0 ? [t("weights.rounded")] : []),
  ];
}
