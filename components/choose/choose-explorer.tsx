"use client";

import { useCallback, useMemo } from "react";
import { DroppedNotice } from "@/components/ui/dropped-notice";
import { useUnchanged } from "@/components/ui/use-unchanged";
import { fill } from "@/lib/i18n/fill";
import { type Conditions, NO_CONDITIONS } from "@/lib/models/choose-models";
import type { ChooseInput } from "@/lib/views/choose/choose-input";
import { chooseAmong, countKnown, isAsking, knownEvidence } from "@/lib/views/choose/chosen";
import { ChooseFilters } from "./choose-filters";
import { ChosenTable } from "./chosen-table";
import { ComparePicked } from "./compare-picked";
import { KnownList } from "./known-list";
import { OpenModels } from "./open-models";
import { useChooseView } from "./use-choose-view";

type ChooseExplorerProps = {
  input: ChooseInput;
  comparable: readonly string[];
  compareHref: string;
};

/** Every model, and the filter over them: what is asked for lives in the address. */
export function ChooseExplorer({ input, comparable, compareHref }: ChooseExplorerProps) {
  const { words } = input;
  const { view, dropped, ready, change } = useChooseView(input.options, comparable);
  const { picked } = view;
  const conditions = useUnchanged(view.conditions);
  const chosen = useMemo(() => chooseAmong(input, conditions), [input, conditions]);
  const evidence = useMemo(() => knownEvidence(input, conditions), [input, conditions]);
  const canCompare = useMemo(() => new Set(comparable), [comparable]);
  const onPick = useCallback(
    (id: string) =>
      change((current) => ({
        picked: current.picked.includes(id)
          ? current.picked.filter((other) => other !== id)
          : [...current.picked, id],
      })),
    [change],
  );
  const onConditions = useCallback((asked: Conditions) => change(() => ({ conditions: asked })), [change]);
  const picking = { words, comparable: canCompare, picked, onPick };
  const known = useMemo(() => chosen.meets.filter((model) => countKnown(model) > 0), [chosen]);
  const bare = useMemo(() => chosen.meets.filter((model) => countKnown(model) === 0), [chosen]);
  const open = chosen.otherwise.length + chosen.notKnown.length;
  return (
    <div data-island="choose" data-ready={ready ? "" : undefined}>
      <DroppedNotice dropped={dropped} words={words} />
      <ChooseFilters input={input} conditions={conditions} onConditions={onConditions} />
      <div className="needs-script mt-2 flex flex-wrap items-center gap-x-6">
        <label className="flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            checked={view.unknown}
            onChange={() => change((current) => ({ unknown: !current.unknown }))}
          />
          {words.showUnknown}
        </label>
        <button
          type="button"
          className="min-h-11 text-accent underline"
          disabled={!isAsking(conditions)}
          onClick={() => change(() => ({ conditions: NO_CONDITIONS }))}
        >
          {words.clear}
        </button>
      </div>
      <p role="status" className="mt-2 font-semibold">
        {fill(words.result, { meets: chosen.meets.length, unknown: open, not: chosen.doesNot })}
      </p>
      {evidence && (
        <section className="mt-6" data-evidence="">
          <h2 className="text-section">{words.known}</h2>
          <p className="mt-2 max-w-measure text-quiet">{words.knownNote}</p>
          <KnownList evidence={evidence} words={words} language={input.numerals} />
        </section>
      )}
      <section className="mt-10" data-standing="meets">
        <h2 className="text-section">
          {fill(isAsking(conditions) ? words.meets : words.all, { count: chosen.meets.length })}
        </h2>
        <ComparePicked models={input.models} picked={picked} href={compareHref} words={words} />
        {known.length === 0 ? (
          bare.length === 0 && <p className="mt-2">{words.meetsNone}</p>
        ) : (
          <ChosenTable models={known} {...picking} />
        )}
        {bare.length > 0 && (
          <details className="mt-2">
            <summary className="fold text-accent">{fill(words.bare, { count: bare.length })}</summary>
            <ChosenTable models={bare} {...picking} />
          </details>
        )}
      </section>
      {view.unknown && <OpenModels chosen={chosen} words={words} />}
    </div>
  );
}
