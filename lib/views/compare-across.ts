import type { IndicatorFigures } from "@/lib/compare/indicator-figures";
import type { AcrossData } from "@/lib/data/load-across";
import type { Locale } from "@/lib/i18n/locales";
import { present } from "@/lib/present";
import { type IndicatorTable, toIndicatorFigures, toIndicatorTable } from "./compare-indicators";
import { type RanksAcrossView, toRanksAcross, withPlaces } from "./ranks-across";

/** What all selections of a language share: put together once. */
const shared = new WeakMap<AcrossData, Map<Locale, Shared>>();

type Shared = { ranks: RanksAcrossView; table: IndicatorTable; figures: IndicatorFigures };

function sharedOf(locale: Locale, data: AcrossData): Shared {
  const ofData = shared.get(data) ?? new Map<Locale, Shared>();
  const made = ofData.get(locale) ?? {
    ranks: toRanksAcross(locale, data.editions),
    table: toIndicatorTable(locale, data),
    figures: {},
  };
  shared.set(data, ofData.set(locale, made));
  return made;
}

/**
 * What stands beside the scores of one index: ranks across all of them, and the indicators. Takes alpha-3 in lower case.
 * @param places who may be chosen: their ranks are brought
 * @param brought whose figures in the indicators are brought with them
 */
export function toCompareAcross(
  locale: Locale,
  data: AcrossData,
  places: readonly string[],
  brought: readonly string[],
) {
  const { ranks, table, figures } = sharedOf(locale, data);
  const missing = brought.filter((id) => !figures[id]);
  Object.assign(figures, toIndicatorFigures(locale, data, missing));
  return {
    ranks: withPlaces(ranks, places),
    table,
    figures: Object.fromEntries(brought.map((id) => [id, present(figures[id], id)])),
  };
}

export type CompareAcross = ReturnType<typeof toCompareAcross>;
