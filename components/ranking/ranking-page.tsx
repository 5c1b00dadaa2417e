import { Island } from "@/components/islands/island";
import { IslandScript } from "@/components/islands/island-script";
import { PageFrame } from "@/components/site/page-frame";
import type { DataVersion } from "@/components/site/site-footer";
import { indexWord } from "@/lib/i18n/index-word";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { PlaceTraits } from "@/lib/ranking/place-traits";
import { HEADLINE_IDS } from "@/lib/site";
import { pageHref } from "@/lib/url/href";
import { editionDataset, editionLines, type LoadedEdition, rankingLines } from "@/lib/views/edition-page";
import { figureUses } from "@/lib/views/figure-uses";
import { toFilterOptions } from "@/lib/views/filter-options";
import { type PlaceLookup, toLadderView } from "@/lib/views/ladder";
import { describeProvenance } from "@/lib/views/provenance";
import { toRankingTable } from "@/lib/views/ranking-table";
import type { IntervalColumns } from "@/lib/views/robustness/interval-column";
import { EditionPicker } from "./edition-picker";
import { RankingExplorer } from "./ranking-explorer";
import { rankingWords } from "./words";

type RankingPageProps = {
  locale: Locale;
  path: readonly string[];
  loaded: LoadedEdition;
  placeOf: PlaceLookup;
  version: DataVersion;
  /** Every edition of the index, oldest first. */
  editions: readonly string[];
  /** What each place may be filtered by, by its code in upper case. */
  traits: ReadonlyMap<string, PlaceTraits>;
  /** Without columns where nothing can be recomputed. */
  intervals: IntervalColumns;
};

/** A ranking: its finding, the ladder and every country in one table. */
export function RankingPage(props: RankingPageProps) {
  const { locale, path, loaded, placeOf, version, editions, traits, intervals } = props;
  const { index, edition, source, rows, lineOf } = loaded;
  const t = translator(locale);
  const lines = editionLines(locale, loaded);
  const { title, subtitle } = rankingLines(locale, loaded, placeOf);
  const table = toRankingTable(locale, loaded, placeOf, traits);
  return (
    <PageFrame locale={locale} path={path} version={version}>
      <p className="text-note text-quiet wide:text-base">{lines.kicker}</p>
      <h1 className="mt-1 max-w-[34ch] text-title-phone wide:text-title">{title}</h1>
      <p className="mt-4 max-w-measure text-quiet">{subtitle}</p>
      <details className="mt-2 max-w-measure">
        <summary className="fold text-accent">{t("ranking.about")}</summary>
        <p className="pb-2">{indexWord(locale, index.id, "about")}</p>
      </details>
      <EditionPicker locale={locale} index={index.id} current={edition.edition} editions={editions} />
      <p className="mt-2 flex flex-wrap gap-x-6">
        <a href={pageHref(locale, "rankings", index.id, "map")} className="flex min-h-11 items-center">
          {t("ranking.onMap")}
        </a>
        {intervals.columns.length > 0 && (
          <a
            href={pageHref(locale, "weights", index.id, edition.edition)}
            className="flex min-h-11 items-center"
          >
            {t("robustness.ownWeights")}
          </a>
        )}
        <a href={pageHref(locale, "rankings")} className="flex min-h-11 items-center">
          {t("ranking.others")}
        </a>
      </p>
      <Island
        name="ranking"
        of={RankingExplorer}
        props={{
          countryBase: pageHref(locale, "countries"),
          table,
          lines: rows.map(({ place }) => lineOf(place)),
          ladder: edition.coverage.partial ? null : toLadderView(locale, loaded, placeOf, HEADLINE_IDS),
          filters: toFilterOptions(
            locale,
            table.rows.map((row) => row.traits),
            [...new Set([...traits.values()].flatMap(({ groups }) => groups))],
          ),
          intervals,
          headliners: HEADLINE_IDS,
          words: rankingWords(t, rows.length),
          provenance: describeProvenance(locale, edition, source),
          sourceLine: lines.source,
          caption: lines.caption,
          dataset: editionDataset(loaded),
          finding: title,
          uses: figureUses(locale),
        }}
      />
      <IslandScript page="ranking" />
    </PageFrame>
  );
}
