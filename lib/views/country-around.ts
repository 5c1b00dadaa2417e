import { assignCountryColours } from "@/lib/charts/country-colours";
import { neighboursOf, rowsAround } from "@/lib/country/rows-around";
import { scalesOf, shownPrecision } from "@/lib/data/edition-measures";
import type { Index } from "@/lib/data/schema";
import { formatDecimals } from "@/lib/i18n/format-figures";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { placeName, placeNameAtStart, placeNameInSentence } from "@/lib/i18n/place-name";
import { translator } from "@/lib/i18n/translate";
import { bracketParts } from "@/lib/ranking/arrange-rows";
import type { RankedCountry } from "@/lib/ranking/rank-countries";
import { HEADLINE_IDS } from "@/lib/site";
import { pageHref } from "@/lib/url/href";
import { editionName, sourcePanelOf } from "./country-sentences";
import type { CountrySubject } from "./country-subject";
import { editionDataset, editionLines, type LoadedEdition, oneAboveSentence } from "./edition-page";
import { overallText, sameScoreSentence } from "./headline";

const EACH = 5;

/** Where the bars of a table may end before the end of the scale, as shares of it. */
const EARLY_ENDS = [0.25, 0.5];

/** Those ranked around the place in the first index that ranks it; null where none does. */
export function toAround(subject: CountrySubject) {
  const { locale, place, id, names, placeOf } = subject;
  const [loaded] = subject.ranked;
  if (!loaded) return null;
  const t = translator(locale);
  const rows = rowsAround(loaded.rows, place.id, EACH);
  const isScored = loaded.countries.length > 0;
  const score = overallText(locale, loaded);
  const scale = barScale(
    scalesOf(loaded.edition, loaded.index).overall,
    rows.flatMap(({ overall }) => overall ?? []),
  );
  const colours = assignCountryColours([id, ...HEADLINE_IDS]);
  const brackets = bracketParts(
    rows.map((row) => ({ sameScore: row.sameScore.length > 1 ? row.sameScore.join() : null })),
  );
  const edition = editionName(locale, loaded);
  const bare = (end: number) => formatDecimals(languageOf(locale).numerals, end, end % 1 ? 2 : 0);
  return {
    dataset: editionDataset(loaded),
    title: aroundTitle(subject, loaded) ?? t("country.aroundRanks", { country: names.sentence }),
    note: isScored
      ? t("country.aroundNote", { edition, min: bare(scale.min), max: bare(scale.max) })
      : t("country.aroundNoteRanks", { edition }),
    scale,
    rows: rows.map((row, i) => ({
      id: row.place.toLowerCase(),
      name: placeName(locale, placeOf(row.place)),
      href: row.place === place.id ? null : pageHref(locale, "countries", row.place.toLowerCase()),
      rank: row.rank,
      score: row.overall,
      text: row.overall === null ? null : score(row.overall),
      colour: colours.get(row.place.toLowerCase()) ?? null,
      bracket: brackets[i] ?? null,
    })),
    panel: sourcePanelOf(loaded),
    source: editionLines(locale, loaded).source,
  };
}

export type AroundView = NonNullable<ReturnType<typeof toAround>>;

/** The scale as far as the bars reach: a quarter of it, half of it, or all. */
function barScale({ min, max }: Index["scale"], scores: readonly number[]) {
  const reach = (Math.max(min, ...scores) - min) / (max - min);
  return { min, max: min + (max - min) * (EARLY_ENDS.find((end) => reach <= end) ?? 1) };
}

/** Who prints the same score, or by how many points the neighbours are apart; null where we hold no scores of all. */
function aroundTitle({ locale, place, placeOf }: CountrySubject, loaded: LoadedEdition): string | null {
  const country = loaded.countries.find((one) => one.place === place.id);
  if (!country) return null;
  return (
    oneAboveSentence(locale, country, loaded, placeOf)?.replace(/[.।。]$/u, "") ??
    sameScoreSentence(locale, country, loaded) ??
    gapsTitle(locale, country, loaded, placeOf)
  );
}

function gapsTitle(
  locale: Locale,
  country: RankedCountry,
  loaded: LoadedEdition,
  placeOf: CountrySubject["placeOf"],
): string | null {
  const t = translator(locale);
  const score = overallText(locale, loaded);
  const precision = shownPrecision(loaded.edition, scalesOf(loaded.edition, loaded.index).overall);
  const { above, below } = neighboursOf(loaded.countries, country.place);
  const gapTo = (other: RankedCountry) => {
    const gap = Math.abs(other.overall - country.overall);
    return { text: score(gap), value: Math.round(gap / precision) * precision };
  };
  const [up, down] = [above && gapTo(above), below && gapTo(below)];
  const words = { gapAbove: up?.value ?? 0, textAbove: up?.text ?? "" };
  const more = { gapBelow: down?.value ?? 0, textBelow: down?.text ?? "" };
  const named = (other: RankedCountry) => placeNameInSentence(locale, placeOf(other.place));
  const start = (other: RankedCountry) => placeNameAtStart(locale, placeOf(other.place));
  if (above && below)
    return t("country.aroundBoth", { ...words, ...more, above: start(above), below: named(below) });
  if (above) return t("country.aroundAbove", { ...words, above: start(above) });
  return below ? t("country.aroundBelow", { ...more, below: start(below) }) : null;
}
