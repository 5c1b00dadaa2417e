"use client";

import { memo, useCallback, useMemo, useState } from "react";
import { Kept } from "@/components/islands/kept";
import { KeptSelect } from "@/components/ui/kept-select";
import { type ScoredEdition, toExactScores } from "@/lib/ranking/exact/exact-scores";
import { toWholeWeights } from "@/lib/ranking/weights/whole-weights";
import { type LevellingTexts, tellLevelling } from "@/lib/views/weights/levelling";
import { Levelling } from "./levelling";

type LevellingExplorerProps = {
  texts: LevellingTexts;
  scored: ScoredEdition;
  /** The base weights, in the order of the pillars. */
  shares: readonly number[];
  /** Every country of the edition, in the order of the names. */
  options: readonly { place: string; name: string }[];
  initial: readonly string[];
};

/** The same of any two countries of the edition. */
export function LevellingExplorer({ texts, scored, shares, options, initial }: LevellingExplorerProps) {
  const { words } = texts;
  const [chosen, setChosen] = useState(initial);
  const choose = useCallback(
    (at: number, place: string) =>
      setChosen((places) => places.map((one, position) => (position === at ? place : one))),
    [],
  );
  return (
    <>
      <h3 className="mb-2 text-note text-quiet">{words.anyTwo}</h3>
      <div className="needs-script mb-4 flex flex-wrap gap-4">
        {[words.first, words.second].map((label, at) => (
          <Choice
            key={label}
            label={label}
            at={at}
            chosen={chosen[at] ?? ""}
            options={options}
            onChoose={choose}
          />
        ))}
      </div>
      <Answer texts={texts} scored={scored} shares={shares} chosen={chosen} />
    </>
  );
}

type ChoiceProps = Pick<LevellingExplorerProps, "options"> & {
  label: string;
  /** 0 or 1, of the two. */
  at: number;
  chosen: string;
  onChoose: (at: number, place: string) => void;
};

const Choice = memo(function Choice({ label, at, chosen, options, onChoose }: ChoiceProps) {
  return (
    <label className="text-note text-quiet">
      {label}
      <KeptSelect
        className="field block max-w-full text-base text-ink"
        value={chosen}
        onChoose={(place) => onChoose(at, place)}
        draw={() =>
          options.map(({ place, name }) => (
            <option key={place} value={place}>
              {name}
            </option>
          ))
        }
      />
    </label>
  );
});

type AnswerProps = Pick<LevellingExplorerProps, "texts" | "scored" | "shares"> & {
  chosen: readonly string[];
};

const Answer = memo(function Answer(props: AnswerProps) {
  return <Kept as="div" aria-live="polite" draw={() => <LevelledPair {...props} />} />;
});

function LevelledPair({ texts, scored, shares, chosen }: AnswerProps) {
  const scores = useMemo(() => toExactScores(scored), [scored]);
  const base = useMemo(() => toWholeWeights(shares), [shares]);
  const [first = "", second = ""] = chosen;
  if (first === second) return <p>{texts.words.same}</p>;
  return <Levelling view={tellLevelling(texts, scores, base, [first, second])} words={texts.words} />;
}
