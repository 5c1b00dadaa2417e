"use client";

import { useCallback, useMemo, useState } from "react";
import { FigureFrame } from "@/components/charts/figure-frame";
import { useMarkedRow } from "@/components/ranking/use-marked-row";
import { DroppedNotice } from "@/components/ui/dropped-notice";
import { ProvenancePanel } from "@/components/ui/provenance-panel";
import type { ProvenanceWords } from "@/components/ui/provenance-words";
import { assignCountryColours } from "@/lib/charts/country-colours";
import { present } from "@/lib/present";
import { toExactScores } from "@/lib/ranking/exact/exact-scores";
import { toTrialRows } from "@/lib/ranking/trials/trial-rows";
import { haveSameRatios, toParts } from "@/lib/ranking/weights/move-weight";
import { rankByWeights } from "@/lib/ranking/weights/rank-by-weights";
import { sharesOf, toWholeWeights } from "@/lib/ranking/weights/whole-weights";
import type { FigureUsesView } from "@/lib/views/figure-uses";
import { toOwnIntervals } from "@/lib/views/weights/intervals";
import { ownWeightsNote } from "@/lib/views/weights/own-weights";
import { toDecimals } from "@/lib/views/weights/parts-text";
import type { WeightsPageView } from "@/lib/views/weights/weights-page";
import { FollowedCountry } from "./followed-country";
import { TrialPanel } from "./trial-panel";
import { useTrials } from "./use-trials";
import { useWeights } from "./use-weights";
import { WeightControls } from "./weight-controls";
import { WeightsTable } from "./weights-table";

export type WeightsExplorerProps = WeightsPageView["island"] & {
  frame: WeightsPageView["frame"];
  finding: string;
  provenanceWords: ProvenanceWords;
  uses: FigureUsesView;
};

/** The weights of the pillars, and the ranking that follows them. */
export function WeightsExplorer(props: WeightsExplorerProps) {
  const { scored, pillars, rows, presets, headliners, words, frame } = props;
  const fixed = useFixed(props);
  const { weights, dropped, ready, locked, choose, move, toggleLock } = useWeights(
    scored.pillars,
    fixed.base,
  );
  const whole = useMemo(() => (weights ? toWholeWeights(weights) : fixed.base), [weights, fixed]);
  const texts = useMemo(() => toDecimals(toParts(whole)), [whole]);
  const ranked = useMemo(() => rankByWeights(fixed.scores, whole), [fixed, whole]);
  const marked = useMarkedRow(fixed.ids);
  const followed = rows.find(({ id }) => id === marked.id) ?? rows.find(({ id }) => id === props.followed);
  const colours = useMemo(
    () => assignCountryColours([...headliners, ...(followed ? [followed.id] : [])]),
    [headliners, followed],
  );
  const [open, setOpen] = useState<readonly string[]>([]);
  const onOpen = useCallback((id: string) => setOpen((ids) => toggled(ids, id)), []);

  const trials = useTrials();
  const named = whole.join(",");
  const own = trials.state.kind === "done" && trials.state.of === named ? trials.state.ranks : null;
  const intervals = useMemo(
    () => ({ yours: own && toOwnIntervals(fixed.ids, own), bounded: rows.some(({ any }) => any !== null) }),
    [own, fixed, rows],
  );
  const lost = marked.unknown ? [{ kind: "unknown-parameter" as const, value: marked.unknown }] : [];
  const isStale = trials.state.kind === "done" && !own;
  return (
    <div data-island="weights" data-ready={ready ? "" : undefined}>
      <DroppedNotice dropped={[...dropped.map((one) => withName(one, pillars)), ...lost]} words={words} />
      <div className="weights-grid">
        <WeightControls
          pillars={pillars}
          texts={texts}
          locked={locked}
          presets={presets}
          current={
            presets.find((preset) =>
              haveSameRatios(preset.weights ? toWholeWeights(preset.weights) : fixed.base, whole),
            )?.id ?? null
          }
          words={words}
          numerals={props.numerals}
          onMove={move}
          onLock={toggleLock}
          onChoose={choose}
        />
        <div className="weights-ranking">
          {followed && (
            <FollowedCountry
              rows={rows}
              row={followed}
              rank={present(
                ranked.find(({ place }) => place === followed.place)?.rank,
                "rank of the one followed",
              )}
              base={frame.countries}
              words={words}
              numerals={props.numerals}
              onFollow={marked.mark}
            />
          )}
          <TrialPanel
            state={isStale ? PREPARED : trials.state}
            words={words}
            onRun={() => trials.run(named, { rows: fixed.trialRows, shares: sharesOf(whole) })}
            onCancel={trials.cancel}
          />
          <FigureFrame
            picture={`weights-${frame.dataset}`}
            datasets={[frame.dataset]}
            isWhole
            choices="w"
            finding={weights ? frame.caption : props.finding}
            subtitle={weights ? ownWeightsNote(props, whole) : undefined}
            source={frame.source}
            panels={[{ id: frame.panel, text: words.source }]}
            table={null}
            uses={props.uses}
          >
            <WeightsTable
              rows={rows}
              ranked={ranked}
              scale={scored.scale}
              numerals={props.numerals}
              decimals={props.decimals}
              intervals={intervals}
              colours={colours}
              marked={followed?.id ?? ""}
              open={open}
              caption={frame.caption}
              live={ready}
              words={words}
              onOpen={onOpen}
            />
          </FigureFrame>
        </div>
      </div>
      <ProvenancePanel id={frame.panel} words={props.provenanceWords} provenance={frame.provenance} />
    </div>
  );
}

const PREPARED = { kind: "prepared" } as const;

/** What no weights change, made once. */
function useFixed({ scored, base, rows }: WeightsExplorerProps) {
  return useMemo(
    () => ({
      scores: toExactScores(scored),
      base: base.map(BigInt),
      ids: rows.map(({ id }) => id),
      trialRows: toTrialRows(scored),
    }),
    [scored, base, rows],
  );
}

/** A pillar's id as the page names it. */
function withName<Kind extends string>(
  one: { kind: Kind; value: string },
  pillars: WeightsExplorerProps["pillars"],
) {
  return { ...one, value: pillars.find(({ id }) => id === one.value)?.name ?? one.value };
}

function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
