"use client";

import { type MouseEvent, useCallback, useEffect, useMemo, useRef } from "react";
import { AddChoice } from "@/components/ui/add-choice";
import { Announced } from "@/components/ui/announced";
import { ChoiceChips } from "@/components/ui/choice-chips";
import { DroppedNotice } from "@/components/ui/dropped-notice";
import type { measuredWords } from "@/components/ui/provenance-words";
import { fill } from "@/lib/i18n/fill";
import { formatList } from "@/lib/i18n/format-list";
import { enumerate } from "@/lib/i18n/punctuation";
import { unpackMeasurements } from "@/lib/models/packed-measurements";
import { sharedRows } from "@/lib/models/shared-rows";
import { encodeModelsView, MAX_MODELS } from "@/lib/url/models-view";
import { type ResultsPanel, toResultsPanel } from "@/lib/views/asked-results";
import type { DomainTexts } from "@/lib/views/domain-texts";
import { isEmptyDomain, toDomainViews } from "@/lib/views/domain-view";
import type { FigureUsesView } from "@/lib/views/figure-uses";
import type { MeasuredBy } from "@/lib/views/measured-by";
import type { ModelsPageView } from "@/lib/views/models-page";
import { toRecordView } from "@/lib/views/record-view";
import { DomainSection } from "./domain-section";
import { MeasuredPanels } from "./measured-panels";
import { RecordTable } from "./record-table";
import { useModelsView } from "./use-models-view";

type ModelsExplorerProps = ModelsPageView["island"] & {
  drawings: Readonly<Record<string, string>>;
  measuredBy: readonly MeasuredBy[];
  /** The panels of what stands on the page whatever is chosen. */
  fixed: readonly ResultsPanel[];
  /** Its address in full, without what is chosen. */
  page: string;
  words: ReturnType<typeof measuredWords>;
  uses: FigureUsesView;
};

/** Two to six models by task domain: what is chosen lives in the address. */
export function ModelsExplorer({
  texts,
  known,
  results,
  pairings,
  options,
  presets,
  fillable,
  drawings,
  fixed,
  page,
  uses,
  ...measured
}: ModelsExplorerProps) {
  const { words } = texts;
  const { view, dropped, ready, change } = useModelsView(known);
  const measurements = useMemo(() => unpackMeasurements(results), [results]);
  const shared = useMemo(
    () => sharedRows(view.models, measurements, pairings),
    [view.models, measurements, pairings],
  );
  const domains = useMemo(() => toDomainViews(view.models, shared, texts), [view.models, shared, texts]);
  const chosenPanels = useMemo(() => shared.map((row) => toResultsPanel(row, texts)), [shared, texts]);
  const record = useMemo(() => toRecordView(view.models, shared, texts), [view.models, shared, texts]);
  const shown = domains.filter((domain) => domain.id in fillable || !isEmptyDomain(domain));
  const empty = domains.filter((domain) => !shown.includes(domain)).map(({ name }) => name);
  const { measuredBy } = measured;
  const sourceOf = (tables: readonly string[]) => tableNames(tables, measuredBy, texts);
  const nameOf = useCallback((id: string) => texts.models[id] ?? id, [texts]);
  const title = titleOf(view.models.map(nameOf), texts);
  const isDefault = view.models.join() === known.defaults.join();
  useDocumentTitle(ready && !isDefault ? title : null);
  const models = useMemo(() => view.models.map((id) => ({ id, name: nameOf(id) })), [view.models, nameOf]);
  const choose = (chosen: readonly string[]) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    change(() => ({ models: [...chosen] }));
  };
  return (
    <div data-island="models" data-ready={ready ? "" : undefined}>
      <h3 className="sr-only">{title}</h3>
      <Announced text={title} live={ready} />
      <DroppedNotice dropped={dropped} words={words} />
      <ul className="needs-script mt-4 flex flex-wrap gap-x-8 gap-y-2" aria-label={words.presets}>
        {presets.map(({ models: chosen, text, note }) => (
          <li key={text} className="max-w-[28rem]">
            <a
              href={encodeModelsView({ models: chosen }, known) || "?"}
              className="inline-flex min-h-11 items-center"
              aria-current={chosen.join() === view.models.join() ? "true" : undefined}
              onClick={choose(chosen)}
            >
              {text}
            </a>
            {note && <span className="block text-note text-quiet">{note}</span>}
          </li>
        ))}
      </ul>
      <div className="needs-script mt-2 flex flex-wrap items-center gap-2">
        <ChoiceChips
          id="models"
          chosen={view.models}
          nameOf={nameOf}
          colourClassOf={(id) => `model-${view.models.indexOf(id)} is-model`}
          words={{ ...words, listLabel: words.models }}
          onOrder={(chosen) => change(() => ({ models: chosen }))}
          onRemove={(id) => change((current) => ({ models: current.models.filter((other) => other !== id) }))}
        />
        <AddChoice
          id="add-model"
          options={options}
          chosen={view.models}
          max={MAX_MODELS}
          words={words}
          onAdd={(id) => change((current) => ({ models: [...current.models, id] }))}
        />
      </div>
      {record && <RecordTable record={record} words={words} />}
      {shown.map((domain) => (
        <DomainSection
          key={domain.id}
          domain={domain}
          fillHref={fillable[domain.id] ?? null}
          models={models}
          words={words}
          drawings={isDefault ? drawings : NO_DRAWINGS}
          isLive
          sourceOf={sourceOf}
          uses={uses}
        />
      ))}
      {empty.length > 0 && (
        <p className="mt-6 max-w-measure text-quiet" data-empty-domains="">
          {fill(words.emptyDomains, { list: formatList(texts.numerals, empty) })}
        </p>
      )}
      <MeasuredPanels panels={chosenPanels} page={`${page}${encodeModelsView(view, known)}`} {...measured} />
      <MeasuredPanels panels={fixed} page={page} {...measured} />
    </div>
  );
}

const NO_DRAWINGS = {};

/** The tab and the history name the selection, and the page where it is the one that it opened with: then null. */
function useDocumentTitle(title: string | null) {
  const own = useRef("");
  useEffect(() => {
    own.current = document.title;
  }, []);
  useEffect(() => {
    document.title = title ?? own.current;
  }, [title]);
}

function tableNames(
  tables: readonly string[],
  measuredBy: readonly MeasuredBy[],
  { numerals }: DomainTexts,
): string {
  const names = tables.flatMap(
    (table) => measuredBy.find(({ id }) => id.startsWith(`${table} `))?.title ?? [],
  );
  return enumerate(numerals, names);
}

function titleOf(names: readonly string[], { words, numerals }: DomainTexts): string {
  const [a, b, third] = names;
  if (a === undefined || b === undefined) return fill(words.titleOne, { model: a ?? "" });
  if (third === undefined) return fill(words.titlePair, { a, b });
  const list = formatList(numerals, names);
  return fill(words.titleMany, { names: list });
}
