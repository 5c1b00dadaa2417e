"use client";

import { memo, useEffect, useMemo, useRef } from "react";
import { Announced } from "@/components/ui/announced";
import { DroppedNotice } from "@/components/ui/dropped-notice";
import { ProvenanceList } from "@/components/ui/provenance-panel";
import type { ProvenanceWords } from "@/components/ui/provenance-words";
import { KeptSourcePanel } from "@/components/ui/source-panel";
import { useDocumentTitle } from "@/components/ui/use-document-title";
import { assignCountryColours } from "@/lib/charts/country-colours";
import type { CompareEdition } from "@/lib/compare/compare-edition";
import { atStart, fill } from "@/lib/i18n/fill";
import { formatList } from "@/lib/i18n/format-list";
import type { AskedFigure } from "@/lib/url/asked-figure";
import {
  type CompareView,
  type CompareVocabulary,
  encodeCompareView,
  notCovered,
} from "@/lib/url/compare-view";
import { toComparedRows } from "@/lib/views/asked-country";
import type { CompareAcross } from "@/lib/views/compare-across";
import type { CompareHistory, CountryOption, NewestRanks } from "@/lib/views/compare-page";
import { type CompareTexts, compareTitle, nameOf } from "@/lib/views/compare-sentences";
import type { FigureUsesView } from "@/lib/views/figure-uses";
import type { Provenance } from "@/lib/views/provenance";
import { CompareControls } from "./compare-controls";
import { ComparePictures, countryOf } from "./compare-pictures";
import { CompareSkeleton } from "./compare-skeleton";
import { LiveAcross } from "./live-across";
import { LoadState } from "./load-state";
import { NewestNote } from "./newest-note";
import { useCompareView } from "./use-compare-view";
import { useEdition } from "./use-edition";

export type CompareExplorerProps = {
  language: string;
  /** Its address in full, without what is chosen. */
  page: string;
  direction: "ltr" | "rtl";
  texts: CompareTexts;
  known: CompareVocabulary;
  editions: readonly { id: string; name: string; kicker: string; year: string }[];
  options: readonly CountryOption[];
  /** The edition the page opens with, and in it the countries the page opens with. */
  initial: CompareEdition;
  history: CompareHistory;
  newest: NewestRanks;
  across: CompareAcross;
  drawings: Readonly<Record<string, string>>;
  provenance: Readonly<Record<string, Provenance>>;
  provenanceWords: ProvenanceWords;
  uses: FigureUsesView;
};

type Shown = { view: CompareView; edition: CompareEdition };

const PANEL = "figure-source";

/** Countries side by side: what is chosen lives in the address, what the page did not bring is fetched. */
export function CompareExplorer(props: CompareExplorerProps) {
  const { texts, known, editions, options, initial, history, drawings } = props;
  const { words } = texts;
  const { view, dropped, ready, change } = useCompareView(known);
  const brought = isComplete({ view, edition: initial }, known);
  const { loaded, fault, loading, slow, retry } = useEdition(props.language, brought ? null : view.edition);
  const edition = brought ? initial : loaded;
  const current = useMemo(() => edition && { view, edition }, [view, edition]);
  const shown = useLastShown(current, ready);
  const colours = useMemo(() => assignCountryColours(view.countries), [view.countries]);
  const countriesShown = shown?.view.countries ?? view.countries;
  const coloursShown = useMemo(() => assignCountryColours(countriesShown), [countriesShown]);
  const title = shown ? titleOf(texts, shown) : namesTitle(texts, view.countries);
  useDocumentTitle(ready ? title : null);
  const framed = useMemo(
    () => ({ prefix: "compare", choices: "c e base", panel: PANEL, uses: props.uses }),
    [props.uses],
  );
  const across = useMemo(
    () =>
      shown && (
        <LiveAcross
          across={props.across}
          view={shown.view}
          colours={coloursShown}
          texts={texts}
          framed={framed}
        />
      ),
    [props.across, shown, coloursShown, texts, framed],
  );
  const asked = editions.find(({ id }) => id === view.edition);
  return (
    <div data-island="compare" data-ready={ready ? "" : undefined}>
      <p className="text-note text-quiet wide:text-base">{shown?.edition.kicker ?? asked?.kicker}</p>
      <h1 key={title} className="compare-title mt-1 max-w-[34ch] text-title-phone wide:text-title">
        {title}
      </h1>
      <NewestNote newest={props.newest} edition={view.edition} countries={view.countries} texts={texts} />
      <Announced text={title} live={ready} />
      <DroppedNotice dropped={dropped} words={words} />
      <CompareControls
        view={view}
        editions={editions}
        options={options}
        colours={colours}
        texts={texts}
        onChange={change}
      />
      <LoadState
        edition={asked?.year ?? ""}
        loading={loading}
        slow={slow}
        fault={fault}
        kept={shown !== null}
        words={words}
        onRetry={retry}
      />
      {shown ? (
        <ComparePictures
          view={shown.view}
          edition={shown.edition}
          history={history}
          colours={coloursShown}
          texts={texts}
          direction={props.direction}
          drawings={drawings}
          isLive
          framed={framed}
          across={across}
        />
      ) : (
        <CompareSkeleton count={view.countries.length} />
      )}
      <Panel
        provenance={props.provenance[shown?.edition.id ?? view.edition]}
        shown={shown}
        words={props.provenanceWords}
        {...{ texts, known }}
        page={props.page}
      />
    </div>
  );
}

type PanelProps = Pick<CompareExplorerProps, "page" | "texts" | "known"> & {
  provenance: Provenance | undefined;
  shown: Shown | null;
  words: ProvenanceWords;
};

const Panel = memo(function Panel({ provenance, words, ...of }: PanelProps) {
  if (!provenance) return null;
  return (
    <KeptSourcePanel
      id={PANEL}
      {...words}
      draw={() => <ProvenanceList provenance={provenance} words={words} figures={figuresOf(of)} />}
    />
  );
});

function figuresOf({ shown, page, texts, known }: Omit<PanelProps, "provenance" | "words">): AskedFigure[] {
  if (!shown) return [];
  const { view, edition } = shown;
  return toComparedRows(texts, edition, view.countries, `${page}${encodeCompareView(view, known)}`);
}

/** True where the edition at hand has every chosen country that it covers at all. */
function isComplete({ view, edition }: Shown, known: CompareVocabulary): boolean {
  if (view.edition !== edition.id) return false;
  const absent = notCovered(view, known);
  return view.countries.every((id) => absent.includes(id) || countryOf(edition, id) !== null);
}

/** What is on the page: the current selection, or while that is being fetched the last that was whole. */
function useLastShown(current: Shown | null, ready: boolean): Shown | null {
  const last = useRef<Shown | null>(null);
  useEffect(() => {
    if (ready && current) last.current = current;
  }, [ready, current]);
  return current ?? last.current;
}

function titleOf(texts: CompareTexts, { view, edition }: Shown): string {
  const countries = view.countries.flatMap((id) => countryOf(edition, id) ?? []);
  if (countries.length === 0) return namesTitle(texts, view.countries);
  return compareTitle(texts, edition, countries, view.base);
}

function namesTitle(texts: CompareTexts, ids: readonly string[]): string {
  const names = formatList(
    texts.locale,
    ids.map((id) => nameOf(texts, id)),
  );
  return atStart(fill(texts.words.titleNames, { names }));
}
