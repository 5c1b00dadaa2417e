"use client";

import { type MouseEvent, memo, useCallback, useMemo } from "react";
import { Kept } from "@/components/islands/kept";
import { AddChoice } from "@/components/ui/add-choice";
import { Announced } from "@/components/ui/announced";
import { ChoiceChips } from "@/components/ui/choice-chips";
import { DroppedNotice } from "@/components/ui/dropped-notice";
import { isPlainClick } from "@/components/ui/plain-click";
import type { measuredWords } from "@/components/ui/provenance-words";
import { useDocumentTitle } from "@/components/ui/use-document-title";
import { fill } from "@/lib/i18n/fill";
import { formatList } from "@/lib/i18n/format-list";
import { domainSections } from "@/lib/models/domain-sections";
import { unpackMeasurements } from "@/lib/models/packed-measurements";
import { type SharedRow, sharedRows } from "@/lib/models/shared-rows";
import type { TaskDomain } from "@/lib/models/task-domains";
import { encodeModelsView, MAX_MODELS } from "@/lib/url/models-view";
import { type ResultsPanel, toResultsPanel } from "@/lib/views/asked-results";
import { type DomainTexts, domainName } from "@/lib/views/domain-texts";
import { isEmptyDomain } from "@/lib/views/domain-view";
import type { FigureUsesView } from "@/lib/views/figure-uses";
import type { MeasuredBy } from "@/lib/views/measured-by";
import type { ModelsPageView } from "@/lib/views/models-page";
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
  const shared = useMemo(
    () => sharedRows(view.models, unpackMeasurements(results, view.models), pairings),
    [view.models, results, pairings],
  );
  const sections = useMemo(() => domainSections(shared, texts.benchmarks), [shared, texts]);
  const shown = useMemo(
    () => sections.filter((section) => section.domain in fillable || !isEmptyDomain(section)),
    [sections, fillable],
  );
  const empty = useMemo(
    () => sections.filter((section) => !shown.includes(section)).map(({ domain }) => domain),
    [sections, shown],
  );
  const nameOf = useCallback((id: string) => texts.models[id] ?? id, [texts]);
  const title = titleOf(view.models.map(nameOf), texts);
  const isDefault = view.models.join() === known.defaults.join();
  useDocumentTitle(ready && !isDefault ? title : null);
  const models = useMemo(() => view.models.map((id) => ({ id, name: nameOf(id) })), [view.models, nameOf]);
  const onAdd = useCallback(
    (id: string) => change((current) => ({ models: [...current.models, id] })),
    [change],
  );
  const onRemove = useCallback(
    (id: string) => change((current) => ({ models: current.models.filter((other) => other !== id) })),
    [change],
  );
  const onOrder = useCallback((chosen: string[]) => change(() => ({ models: chosen })), [change]);
  const choose = (chosen: readonly string[]) => (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
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
          colourClassOf={colourClassOf}
          label={words.models}
          words={words}
          onOrder={onOrder}
          onRemove={onRemove}
        />
        <AddChoice
          id="add-model"
          options={options}
          chosen={view.models}
          max={MAX_MODELS}
          words={words}
          onAdd={onAdd}
        />
      </div>
      <RecordTable models={view.models} shared={shared} texts={texts} />
      {shown.map((section) => (
        <DomainSection
          key={section.domain}
          section={section}
          fillHref={fillable[section.domain] ?? null}
          models={models}
          texts={texts}
          drawings={isDefault ? drawings : NO_DRAWINGS}
          isLive
          measuredBy={measured.measuredBy}
          uses={uses}
        />
      ))}
      {empty.length > 0 && <EmptyDomains domains={empty} texts={texts} />}
      <Panels
        shared={shared}
        texts={texts}
        fixed={fixed}
        page={page}
        chosen={encodeModelsView(view, known)}
        {...measured}
      />
    </div>
  );
}

const NO_DRAWINGS = {};

const colourClassOf = (_id: string, place: number) => `model-${place} is-model`;

type PanelsProps = Pick<ModelsExplorerProps, "texts" | "measuredBy" | "fixed" | "page"> & {
  shared: readonly SharedRow[];
  /** The query of what is chosen. */
  chosen: string;
  words: ReturnType<typeof measuredWords>;
};

const Panels = memo(function Panels({ shared, texts, fixed, page, chosen, ...measured }: PanelsProps) {
  return (
    <Kept
      as="div"
      draw={() => (
        <>
          <MeasuredPanels
            panels={shared.map((row) => toResultsPanel(row, texts))}
            page={`${page}${chosen}`}
            {...measured}
          />
          <MeasuredPanels panels={fixed} page={page} {...measured} />
        </>
      )}
    />
  );
});

type EmptyDomainsProps = { domains: readonly TaskDomain[]; texts: DomainTexts };

/** Kept: a browser takes some 25 ms for the first list that it puts into words. */
const EmptyDomains = memo(function EmptyDomains({ domains, texts }: EmptyDomainsProps) {
  const { words, numerals } = texts;
  const names = () => domains.map((domain) => domainName(domain, texts));
  return (
    <Kept
      as="p"
      className="mt-6 max-w-measure text-quiet"
      data-empty-domains=""
      draw={() => fill(words.emptyDomains, { list: formatList(numerals, names()) })}
    />
  );
});

function titleOf(names: readonly string[], { words, numerals }: DomainTexts): string {
  const [a, b, third] = names;
  if (a === undefined || b === undefined) return fill(words.titleOne, { model: a ?? "" });
  if (third === undefined) return fill(words.titlePair, { a, b });
  const list = formatList(numerals, names);
  return fill(words.titleMany, { names: list });
}
