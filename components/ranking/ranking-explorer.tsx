"use client";

import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { FigureFrame } from "@/components/charts/figure-frame";
import { ProvenancePanel } from "@/components/ui/provenance-panel";
import { useUnchanged } from "@/components/ui/use-unchanged";
import { assignCountryColours } from "@/lib/charts/country-colours";
import { arrangeRows } from "@/lib/ranking/arrange-rows";
import type { Sort } from "@/lib/ranking/sort-rows";
import { DEFAULT_RANKING_VIEW } from "@/lib/url/ranking-view";
import type { FigureUsesView } from "@/lib/views/figure-uses";
import type { FilterOptions } from "@/lib/views/filter-options";
import type { LadderView } from "@/lib/views/ladder";
import type { Provenance } from "@/lib/views/provenance";
import type { RankingTableView } from "@/lib/views/ranking-table";
import type { IntervalColumns } from "@/lib/views/robustness/interval-column";
import { type Asked, figureOf } from "./asked-figure";
import { besideRanks } from "./beside-ranks";
import { FigureDetail, figureWords } from "./figure-detail";
import { InteractiveLadder } from "./interactive-ladder";
import { IntervalChoice } from "./interval-choice";
import { MarkedCountry } from "./marked-country";
import { RankingControls } from "./ranking-controls";
import { RankingFilters } from "./ranking-filters";
import { RankingTable } from "./ranking-table";
import { vocabularyOf } from "./ranking-vocabulary";
import { useMarkedRow } from "./use-marked-row";
import { useRankingView } from "./use-ranking-view";
import { useScrollToMarked } from "./use-scroll-to-marked";
import type { RankingWords } from "./words";

export type RankingExplorerProps = {
  table: RankingTableView;
  /** The line of each row of the table in the edition's file, in the order of the rows. */
  lines: readonly number[];
  /** Null where we do not hold the scores of all. */
  ladder: LadderView | null;
  filters: FilterOptions;
  intervals: IntervalColumns;
  /** Always in colour: alpha-3 in lower case. */
  headliners: readonly string[];
  words: RankingWords;
  provenance: Provenance;
  /** Below which the pages of the countries stand. */
  countryBase: string;
  sourceLine: string;
  caption: string;
  dataset: string;
  finding: string;
  uses: FigureUsesView;
};

const PANEL = "figure-source";

/** The ladder and the table of one edition, and what a reader may do with them: search, sort, pin, mark, ask. */
export function RankingExplorer({
  table,
  lines,
  ladder,
  filters,
  intervals,
  headliners,
  words,
  provenance,
  ...texts
}: RankingExplorerProps) {
  const known = useMemo(() => vocabularyOf(table, filters, intervals), [table, filters, intervals]);
  const { view, dropped, ready, change } = useRankingView(known);
  const marked = useMarkedRow(known.places);
  const [open, setOpen] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<Asked | null>(null);
  const query = useDeferredValue(view.query);

  const measures = useMemo(
    () => table.measures.filter(({ kind }) => view.facets || kind !== "facet"),
    [table, view.facets],
  );
  const arranged = useMemo(
    () => arrangeRows(table.rows, { query, sort: view.sort, pins: view.pins, filter: view.filter }),
    [table, query, view.sort, view.pins, view.filter],
  );
  const beside = useMemo(
    () => besideRanks(table, intervals, view.interval),
    [table, intervals, view.interval],
  );
  const chosen = useUnchanged([...headliners, ...view.pins, ...(marked.id ? [marked.id] : [])]);
  const colours = useMemo(() => assignCountryColours(chosen), [chosen]);
  const labelled = useMemo(() => [...new Set(chosen)], [chosen]);

  const onPin = useCallback(
    (id: string) => change(({ pins }) => ({ pins: toggled(pins, id) }), "push"),
    [change],
  );
  const onSort = useCallback(
    (sort: Sort) =>
      change(({ facets }) => ({ sort, facets: facets || known.facets.includes(sort.column) }), "push"),
    [change, known],
  );
  const onOpen = useCallback((id: string) => setOpen((ids) => toggled(ids, id)), []);
  useScrollToMarked(ready, marked.id);

  const markedRow = table.rows.find(({ id }) => id === marked.id) ?? null;
  const askedAt = table.rows.findIndex(({ id }) => id === asked?.id);
  const askedRow = table.rows[askedAt] ?? null;
  const figure = asked && askedRow && figureWords(askedRow, asked.measure, table.measures, words);
  return (
    <div
      data-island="ranking"
      data-ready={ready ? "" : undefined}
      onClickCapture={(event) => setAsked(figureOf(event))}
    >
      {dropped.length > 0 && (
        <p role="status" className="mt-4 border-accent border-s-4 ps-4">
          {words.dropped} <bdi>{dropped.join(", ")}</bdi>
        </p>
      )}
      {ladder && (
        <div id="ladder">
          <FigureFrame
            picture={`ranking-${texts.dataset}`}
            datasets={[texts.dataset]}
            isWhole
            choices="pin"
            finding={texts.finding}
            source={texts.sourceLine}
            panels={[{ id: PANEL, text: words.source }]}
            table={{ href: "#table", text: words.inTable }}
            uses={texts.uses}
          >
            <InteractiveLadder
              view={ladder}
              labelled={labelled}
              colours={colours}
              marked={marked.id}
              onMark={marked.mark}
              label={texts.caption}
              help={words.ladderHelp}
            />
          </FigureFrame>
        </div>
      )}
      <MarkedCountry
        row={markedRow}
        unknown={marked.unknown}
        base={texts.countryBase}
        hasLadder={ladder !== null}
        words={words}
      />
      <RankingControls
        view={view}
        query={view.query}
        found={arranged.found}
        measures={table.measures}
        hasFacets={known.facets.length > 0}
        live={ready}
        words={words}
        onQuery={(typed) => change(() => ({ query: typed }), "replace")}
        onSort={onSort}
        onFacets={(facets) => change(({ sort }) => withFacets(facets, sort, known.facets), "push")}
      />
      <RankingFilters
        filter={view.filter}
        options={filters}
        words={words}
        onFilter={(filter) => change(() => ({ filter }), "push")}
      />
      <IntervalChoice
        columns={intervals.columns}
        chosen={view.interval}
        words={words}
        onChoose={(interval) => change(() => ({ interval }), "push")}
      />
      {known.facets.length > 0 && (
        <details className="text-note text-quiet">
          <summary className="fold text-accent">{words.facetsTitle}</summary>
          <p className="max-w-measure pb-4">{words.facetsText}</p>
        </details>
      )}
      <div className="mt-2">
        <RankingTable
          arranged={arranged}
          measures={measures}
          words={words}
          panel={PANEL}
          caption={texts.caption}
          sort={view.sort}
          sortable={ready}
          onSort={onSort}
          colours={colours}
          marked={marked.id}
          open={open}
          beside={beside}
          onPin={onPin}
          onOpen={onOpen}
        />
      </div>
      <ProvenancePanel
        id={PANEL}
        words={words.provenance}
        provenance={provenance}
        asked={
          asked && figure
            ? {
                ...figure,
                line: lines[askedAt] ?? 1,
                page: `${location.origin}${location.pathname}#${asked.id}`,
              }
            : undefined
        }
      >
        {asked && askedRow && figure && (
          <FigureDetail row={askedRow} measure={asked.measure} {...figure} words={words} />
        )}
      </ProvenancePanel>
    </div>
  );
}

function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

/** Columns that are hidden cannot stay the ones sorted by. */
function withFacets(shown: boolean, sort: Sort, facets: readonly string[]) {
  const lost = !shown && facets.includes(sort.column);
  return { facets: shown, sort: lost ? DEFAULT_RANKING_VIEW.sort : sort };
}
