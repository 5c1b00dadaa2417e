import { PageFrame } from "@/components/site/page-frame";
import type { DataVersion } from "@/components/site/site-footer";
import { ProvenancePanel } from "@/components/ui/provenance-panel";
import { provenanceWords } from "@/components/ui/provenance-words";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { joinSentences } from "@/lib/i18n/punctuation";
import { translator } from "@/lib/i18n/translate";
import { absoluteHref, pageHref } from "@/lib/url/href";
import { toComparedRows } from "@/lib/views/asked-country";
import type { CompareAcross } from "@/lib/views/compare-across";
import { type Pair, pairSlug } from "@/lib/views/compare-pair";
import { figureUses } from "@/lib/views/figure-uses";
import type { PairView } from "@/lib/views/pair-view";
import { AcrossParts } from "./across-parts";
import { ComparePictures } from "./compare-pictures";
import { NewestNote } from "./newest-note";

type PairPageProps = {
  locale: Locale;
  pair: Pair;
  view: PairView;
  across: CompareAcross;
  drawings: Readonly<Record<string, string>>;
  version: DataVersion;
};

const PANEL = "figure-source";

/** Two countries side by side, whole without script; the compare page takes over from here. */
export function PairPage({ locale, pair, view, across, drawings, version }: PairPageProps) {
  const t = translator(locale);
  const { edition, texts } = view;
  const ids = [pair.a, pair.b];
  const shown = { countries: ids, base: pair.a };
  const framed = {
    prefix: `compare-${pairSlug(pair)}`,
    panel: PANEL,
    uses: figureUses(locale),
  };
  return (
    <PageFrame locale={locale} path={["compare", pairSlug(pair)]} version={version}>
      <p className="text-note text-quiet wide:text-base">{edition.kicker}</p>
      <h1 className="mt-1 max-w-[34ch] text-title-phone wide:text-title">{view.title}</h1>
      <p className="mt-4 max-w-measure wide:text-lead">{joinSentences(view.sentences.slice(1))}</p>
      <NewestNote newest={view.newest} edition={edition.id} countries={ids} texts={texts} />
      <ComparePictures
        view={shown}
        edition={edition}
        history={view.history}
        colours={view.colours}
        texts={texts}
        direction={languageOf(locale).direction}
        drawings={drawings}
        isLive={false}
        framed={framed}
        across={
          <AcrossParts across={across} view={shown} colours={view.colours} texts={texts} framed={framed} />
        }
      />
      <p className="mt-10">
        <a
          href={`${pageHref(locale, "compare")}?c=${ids.join(",")}`}
          className="flex min-h-11 items-center text-lead"
        >
          {t("compare.open")}
        </a>
      </p>
      {view.provenance && (
        <ProvenancePanel
          id={PANEL}
          words={provenanceWords(t)}
          provenance={view.provenance}
          figures={toComparedRows(
            texts,
            edition,
            ids,
            absoluteHref(pageHref(locale, "compare", pairSlug(pair))),
          )}
        />
      )}
    </PageFrame>
  );
}
