import { PageFrame } from "@/components/site/page-frame";
import type { DataVersion } from "@/components/site/site-footer";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { HEADLINE_IDS } from "@/lib/site";
import { editionLines, type LoadedEdition, rankingLines } from "@/lib/views/edition-page";
import { type PlaceLookup, toLadderView } from "@/lib/views/ladder";
import { describeProvenance } from "@/lib/views/provenance";
import { toRankingTable } from "@/lib/views/ranking-table";
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
};

/** A ranking: its finding, the ladder and every country in one table. */
export function RankingPage({ locale, path, loaded, placeOf, version, editions }: RankingPageProps) {
  const { index, edition, source, countries, lineOf } = loaded;
  const lines = editionLines(locale, loaded);
  const { title, subtitle } = rankingLines(locale, loaded, placeOf);
  const ranked = { countries, precision: edition.precision };
  const table = toRankingTable(locale, index, edition, countries, placeOf);
  return (
    <PageFrame locale={locale} path={path} version={version}>
      <p className="text-note text-quiet wide:text-base">{lines.kicker}</p>
      <h1 className="mt-1 max-w-[34ch] text-title-phone wide:text-title">{title}</h1>
      <p className="mt-4 max-w-measure text-quiet">{subtitle}</p>
      <EditionPicker locale={locale} index={index.id} current={edition.edition} editions={editions} />
      <RankingExplorer
        table={table}
        lines={countries.map(({ place }) => lineOf(place))}
        ladder={toLadderView(locale, ranked, index.scale, placeOf, HEADLINE_IDS)}
        headliners={HEADLINE_IDS}
        words={rankingWords(translator(locale), countries.length)}
        provenance={describeProvenance(locale, edition, source)}
        sourceLine={lines.source}
        caption={lines.caption}
      />
    </PageFrame>
  );
}
