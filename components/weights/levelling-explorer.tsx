"use client";

import { useMemo, useState } from "react";
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
  const scores = useMemo(() => toExactScores(scored), [scored]);
  const base = useMemo(() => toWholeWeights(shares), [shares]);
  const [first = "", second = ""] = chosen;
  const choose = (at: number, place: string) =>
    setChosen((places) => places.map((one, position) => (position === at ? place : one)));
  return (
    <>
      <h3 className="mb-2 text-note text-quiet">{words.anyTwo}</h3>
      <div className="needs-script mb-4 flex flex-wrap gap-4">
        {[words.first, words.second].map((label, at) => (
          <label key={label} className="text-note text-quiet">
            {label}
            <select
              className="field block max-w-full text-base text-ink"
              value={chosen[at]}
              onChange={(event) => choose(at, event.target.value)}
            >
              {options.map(({ place, name }) => (
                <option key={place} value={place}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <div aria-live="polite">
        {first === second ? (
          <p>{words.same}</p>
        ) : (
          <Levelling view={tellLevelling(texts, scores, base, [first, second])} words={words} />
        )}
      </div>
    </>
  );
}
