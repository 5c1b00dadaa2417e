import type { Robustness } from "@/lib/data/load-robustness";
import { formatList } from "@/lib/i18n/format-list";
import { indexWord } from "@/lib/i18n/index-word";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { placeName, placeNameAtStart } from "@/lib/i18n/place-name";
import { translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import { unfitPillars } from "@/lib/ranking/bears-methods";
import { METHODS, type MethodId, methodRanks } from "@/lib/ranking/method-ranks";
import { HEADLINE_PLACES, STARTING_EDITION } from "@/lib/site";
import type { PlaceLookup } from "../ladder";

const METHOD_WORDS = {
  "printed-arithmetic": "firmness.methods.printed-arithmetic",
  "min-max-arithmetic": "firmness.methods.min-max-arithmetic",
  "z-scores-arithmetic": "firmness.methods.z-scores-arithmetic",
  "ranks-arithmetic": "firmness.methods.ranks-arithmetic",
  "min-max-geometric": "firmness.methods.min-max-geometric",
} as const satisfies Record<MethodId, string>;

/** The ranks under a few other methods, where the figures of the edition bear them; otherwise why there are none. */
export function toOtherMethods(locale: Locale, robustness: Robustness, placeOf: PlaceLookup) {
  const t = translator(locale);
  const { loaded, scored } = robustness;
  const { numerals } = languageOf(locale);
  const unfit = unfitPillars(loaded.rows, scored.pillars);
  if (unfit.length > 0) {
    const names = unfit.map((pillar) => indexWord(locale, loaded.index.id, pillar).replaceAll("\u00ad", ""));
    return {
      title: null,
      note: t("firmness.methodsNotBorne", { list: formatList(numerals, names) }),
      table: null,
    };
  }
  const weights = present(loaded.edition.weights, "weights").values;
  const { places } = methodRanks(loaded.rows, { pillars: scored.pillars, weights });
  const rows = places.map(({ place, ranks }) => ({
    place,
    id: place.toLowerCase(),
    name: placeName(locale, placeOf(place)),
    ranks: ranks.map(({ rank }) => rank),
  }));
  const focus = present(
    rows.find(({ place }) => place === STARTING_EDITION.place) ?? rows[0],
    "ranked country",
  );
  const different = [...new Set(focus.ranks)].sort((a, b) => a - b);
  const list = formatList(
    numerals,
    different.map((rank) => t("country.ordinal", { rank })),
    "disjunction",
  );
  return {
    title: t(different.length === 1 ? "firmness.methodsSame" : "firmness.methodsTitle", {
      country: placeNameAtStart(locale, placeOf(focus.place)),
      rank: list,
      list,
      count: rows.length,
    }),
    note: t("firmness.methodsNote"),
    table: {
      label: t("firmness.methodsTable"),
      allLabel: t("firmness.methodsAll"),
      heads: [t("measure.country"), ...METHODS.map(({ id }) => t(METHOD_WORDS[id]))],
      rows: HEADLINE_PLACES.flatMap((place) => rows.find((row) => row.place === place) ?? []),
      all: rows,
    },
  };
}

export type OtherMethodsView = ReturnType<typeof toOtherMethods>;
