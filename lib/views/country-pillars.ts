import { type Outstanding, outstandingPillars } from "@/lib/country/outstanding-pillars";
import { type PillarPosition, pillarPositions } from "@/lib/country/pillar-positions";
import { neighboursOf } from "@/lib/country/rows-around";
import { pillarsOf, scalesOf, shownPrecision } from "@/lib/data/edition-measures";
import { formatRankInterval, formatScore } from "@/lib/i18n/format";
import { indexWord } from "@/lib/i18n/index-word";
import type { Locale } from "@/lib/i18n/locales";
import { placeName } from "@/lib/i18n/place-name";
import { withNote } from "@/lib/i18n/punctuation";
import { translator } from "@/lib/i18n/translate";
import { editionName, listOf, positionWords, sourcePanelOf } from "./country-sentences";
import type { CountrySubject } from "./country-subject";
import { editionDataset, editionLines, type LoadedEdition } from "./edition-page";

const NOT_PUBLISHED = "–";

/** Two names in a title, and no more. */
const MAX_NAMED = 2;

/** The pillars of each index's newest edition that ranks the place and has pillars, in the order of the indices. */
export function toPillarTables(subject: CountrySubject) {
  return subject.ranked.flatMap((loaded) => toPillarTable(subject, loaded) ?? []);
}

export type PillarTableView = ReturnType<typeof toPillarTables>[number];

function toPillarTable({ locale, place, placeOf }: CountrySubject, loaded: LoadedEdition) {
  const t = translator(locale);
  const { index, edition, rows } = loaded;
  const positions = edition.coverage.partial
    ? []
    : pillarPositions(rows, place.id, pillarsOf(edition, index));
  if (positions.length === 0) return null;
  const scale = scalesOf(edition, index).pillars;
  const score = scoreText(locale, shownPrecision(edition, scale));
  const { above, below } = neighboursOf(rows, place.id);
  const neighbours = [above, below].flatMap((row) =>
    row ? { id: row.place.toLowerCase(), name: placeName(locale, placeOf(row.place)), row } : [],
  );
  return {
    key: editionDataset(loaded),
    ...titlesOf(locale, loaded, positions),
    note: t("country.pillarsNote", { ...scale, count: rows.length }),
    scale,
    neighbours: neighbours.map(({ id, name }) => ({ id, name })),
    pillars: positions.map((one) => ({
      id: one.pillar,
      label: pillarName(locale, index.id, one.pillar),
      note: one.imputed ? withNote(locale, "", t("country.imputed")) : null,
      score: one.score,
      text: score(one.score),
      position: formatRankInterval(one.position.from, one.position.to),
      median: one.median,
      medianText: score(one.median),
      neighbours: neighbours.map(({ id, row }) => ({ id, text: score(row.pillars[one.pillar] ?? null) })),
    })),
    panel: sourcePanelOf(loaded),
    source: editionLines(locale, loaded).source,
  };
}

function scoreText(locale: Locale, precision: number) {
  return (score: number | null) => (score === null ? NOT_PUBLISHED : formatScore(locale, score, precision));
}

function pillarName(locale: Locale, index: string, pillar: string): string {
  return indexWord(locale, index, pillar).replaceAll("\u00ad", "");
}

/** What is found in the pillars, as a title, and in fewer words where it is folded away. */
function titlesOf(locale: Locale, loaded: LoadedEdition, positions: readonly PillarPosition[]) {
  const t = translator(locale);
  const edition = editionName(locale, loaded);
  const n = positions.length;
  const outstanding = outstandingPillars(positions);
  const finding = outstanding && findingOf(locale, loaded, outstanding);
  if (!outstanding || !finding)
    return {
      title: t("country.pillarsTitleNone", { edition }),
      summary: t("country.pillarsSummaryNone", { edition, n }),
      touching: null,
    };
  const isShared = [outstanding.strongest, outstanding.weakest].some((all) => all.length === MAX_NAMED);
  return {
    title: t("country.pillarsTitle", { edition, finding }),
    summary: t("country.pillarsSummary", { edition, finding, n }),
    touching: isShared ? t("country.touching") : null,
  };
}

/** The strongest and the weakest, each where it is one or so few that they can be named; null where neither is. */
function findingOf(
  locale: Locale,
  { index }: LoadedEdition,
  { strongest, weakest }: Outstanding<PillarPosition>,
): string | null {
  const t = translator(locale);
  const named = (pillars: readonly PillarPosition[]) =>
    listOf(
      locale,
      pillars.map(({ pillar, position }) =>
        t("country.pillarAt", {
          pillar: pillarName(locale, index.id, pillar),
          at: positionWords(locale, position),
        }),
      ),
    );
  const half = (pillars: readonly PillarPosition[], words: { one: HalfKey; several: HalfKey }) =>
    pillars.length > MAX_NAMED
      ? null
      : t(pillars.length === 1 ? words.one : words.several, { list: named(pillars) });
  const high = half(strongest, { one: "country.strongestOne", several: "country.strongestSeveral" });
  const low = half(weakest, { one: "country.weakestOne", several: "country.weakestSeveral" });
  return high && low ? t("country.both", { strongest: high, weakest: low }) : (high ?? low);
}

type HalfKey =
  | "country.strongestOne"
  | "country.strongestSeveral"
  | "country.weakestOne"
  | "country.weakestSeveral";
