import type { Robustness } from "@/lib/data/load-robustness";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { STARTING_EDITION } from "@/lib/site";
import { pageHref } from "@/lib/url/href";
import { weightsLink } from "@/lib/url/weights-view";
import { editionName, sourcePanelOf } from "../country-sentences";
import type { CountrySubject } from "../country-subject";
import { editionDataset, editionLines, type LoadedEdition } from "../edition-page";
import { toRankIntervalPicture } from "./rank-interval-picture";
import {
  firmnessLine,
  firmnessSentence,
  firmnessTitle,
  orderSentence,
  sureSentence,
} from "./robustness-sentences";

/**
 * How firm a country's ranks are: a picture for the newest whole edition of the article's index and for the edition the
 * article meant, and a line for the newest edition of each other index; null where it is ranked in none of them.
 */
export function toCountryRobustness(subject: CountrySubject) {
  const { locale } = subject;
  const editions = subject.data.indices.flatMap(({ index, editions: all }) =>
    toldOf(index.id, all).flatMap((loaded) => robustnessOf(subject, loaded) ?? []),
  );
  const isPictured = ({ loaded }: Robustness) => loaded.index.id === STARTING_EDITION.index;
  const pictures = editions.filter(isPictured).map((one) => toFigure(subject, one));
  const lines = editions
    .filter((one) => !isPictured(one))
    .flatMap((robustness) => {
      const text = firmnessLine({ locale, robustness, place: subject.place.id });
      return text === null ? [] : { ...weightsWay(locale, robustness), text };
    });
  return pictures.length + lines.length > 0 ? { pictures, lines } : null;
}

export type CountryRobustnessView = NonNullable<ReturnType<typeof toCountryRobustness>>;

/** The newest whole edition, and the one that the article meant. */
function toldOf(index: string, editions: readonly LoadedEdition[]): LoadedEdition[] {
  const newest = editions.findLast(({ edition }) => !edition.coverage.partial);
  const meant = editions.find(
    ({ edition }) => index === STARTING_EDITION.index && edition.edition === STARTING_EDITION.edition,
  );
  return [...new Set([newest, meant].flatMap((one) => one ?? []))];
}

function robustnessOf({ data, place }: CountrySubject, { index, edition }: LoadedEdition) {
  const robustness = data.robustness(index.id, edition.edition);
  return robustness?.loaded.rows.some((row) => row.place === place.id) ? robustness : undefined;
}

function toFigure({ locale, place, names }: CountrySubject, robustness: Robustness) {
  const told = { locale, robustness, place: place.id, names };
  const sentence = firmnessSentence(told);
  const isKnown = robustness.recomputedRank.has(place.id);
  return {
    dataset: editionDataset(robustness.loaded),
    title: firmnessTitle(told),
    sentence,
    sure: isKnown ? sureSentence(told) : null,
    order: orderSentence(told),
    picture: toRankIntervalPicture(locale, robustness, place.id, sentence),
    ways: [...witnesses(locale, robustness, place.id), ownWeights(locale, robustness)],
    panel: sourcePanelOf(robustness.loaded),
    source: editionLines(locale, robustness.loaded).source,
  };
}

export type RobustnessFigure = ReturnType<typeof toFigure>;

/** The ways to the weights that reach the best and the worst rank with the printed scores; none without bounds. */
function witnesses(locale: Locale, { bounds, loaded, scores }: Robustness, place: string) {
  const printed = bounds?.get(place)?.printed;
  if (!printed) return [];
  const { index, edition } = loaded;
  const ends = printed.best.rank === printed.worst.rank ? [printed.best] : [printed.best, printed.worst];
  return ends.map(({ rank, weights }) => ({
    href: weightsLink(locale, index.id, edition.edition, scores.pillars, weights),
    text: translator(locale)("robustness.reach", { rank }),
  }));
}

function ownWeights(locale: Locale, robustness: Robustness) {
  return { ...weightsWay(locale, robustness), text: translator(locale)("robustness.ownWeights") };
}

function weightsWay(locale: Locale, { loaded }: Robustness) {
  const { index, edition } = loaded;
  return { href: pageHref(locale, "weights", index.id, edition.edition), name: editionName(locale, loaded) };
}
