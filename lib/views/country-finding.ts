import { standingIn } from "@/lib/across/standing";
import { pillarPositions } from "@/lib/country/pillar-positions";
import { pillarsOf } from "@/lib/data/edition-measures";
import { indexWord } from "@/lib/i18n/index-word";
import { translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import type { RankInterval } from "@/lib/ranking/rank-interval";
import { STARTING_EDITION } from "@/lib/site";
import { editionName, listOf, positionWords } from "./country-sentences";
import { toldEditions } from "./country-standings";
import type { CountrySubject } from "./country-subject";
import type { LoadedEdition } from "./edition-page";

/**
 * What a country page finds, to be read after the country's name. That the index of the article does not cover it comes
 * first, then the standing in the first index that ranks it.
 */
export function countryFinding(subject: CountrySubject, known: { indicators: number; of: number }): string {
  const { locale, ranked } = subject;
  const t = translator(locale);
  const [first] = ranked;
  const finding = first
    ? rankedFinding(subject, first)
    : t("country.findingOnlyIndicators", {
        finding: withoutRank(subject),
        known: known.indicators,
        count: known.of,
      });
  const missing = notCovered(subject);
  return first && missing ? t("country.findingNotCovered", { editions: missing, finding }) : finding;
}

function rankedFinding({ locale, place }: CountrySubject, loaded: LoadedEdition): string {
  const t = translator(locale);
  const { index, edition, rows } = loaded;
  const { rank } = present(
    rows.find((row) => row.place === place.id),
    `row of ${place.id}`,
  );
  const words = {
    edition: editionName(locale, loaded),
    rank,
    count: edition.coverage.places,
  };
  const pillars = pillarPositions(rows, place.id, pillarsOf(edition, index));
  const ends = edition.coverage.partial ? null : endsOf(pillars.map(({ position }) => position));
  if (!ends) return t("country.findingRanked", words);
  const [best, worst] = [positionWords(locale, ends.best), positionWords(locale, ends.worst)];
  return best === worst
    ? t("country.findingPillarsSame", { ...words, best })
    : t("country.findingPillars", { ...words, best, worst });
}

/**
 * The position that is surely no lower than any other, and the one that is surely no higher; null where there are
 * fewer than two, or where one that spans many ranks leaves it open.
 */
function endsOf(positions: readonly RankInterval[]): { best: RankInterval; worst: RankInterval } | null {
  const [best] = positions.toSorted((a, b) => a.to - b.to || a.from - b.from);
  const [worst] = positions.toSorted((a, b) => b.from - a.from || b.to - a.to);
  if (!best || !worst || positions.length < 2) return null;
  const isSame = positions.every(({ from, to }) => from === to && to === best.to);
  return isSame || best.to < worst.from ? { best, worst } : null;
}

/** In no index at all, or in some but never ranked. */
function withoutRank({ locale, place, data }: CountrySubject): string {
  const t = translator(locale);
  const n = data.indices.length;
  const isListed = data.indices.some(({ editions }) =>
    editions.some(({ edition }) => edition.rows.some((row) => row.place === place.id)),
  );
  return isListed ? t("country.findingNoRank", { n }) : t("country.findingNone", { n });
}

/** The told editions of the article's index that do not cover the place: "Global AI Index 2025 and 2024"; else null. */
function notCovered(subject: CountrySubject): string | null {
  const { locale, place } = subject;
  const missing = toldEditions(subject).filter(
    ({ index, edition }) =>
      index.id === STARTING_EDITION.index && standingIn(edition, place.id).kind === "not-covered",
  );
  if (missing.length === 0) return null;
  return translator(locale)("country.indexYears", {
    index: indexWord(locale, STARTING_EDITION.index, "name"),
    years: listOf(
      locale,
      missing.map(({ edition }) => edition.edition),
    ),
  });
}
