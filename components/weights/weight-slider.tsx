import { useState } from "react";
import { fill } from "@/lib/i18n/fill";
import { formatExactly } from "@/lib/i18n/format-figures";
import { toPart } from "@/lib/views/weights/parts-text";
import type { WeightsWords } from "@/lib/views/weights/weights-words";
import { LockIcon } from "./lock-icon";

type WeightSliderProps = {
  name: string;
  /** In per cent, with two decimals at most. */
  text: string;
  locked: boolean;
  /** True where all others are locked, so that this one cannot move. */
  stuck: boolean;
  words: WeightsWords;
  numerals: string;
  /** In hundredths of a per cent. */
  onMove: (part: bigint) => void;
  onLock: () => void;
};

/** One pillar's weight: a slider of whole per cents, a field for finer ones, and its lock. */
export function WeightSlider({ name, text, locked, stuck, words, numerals, ...props }: WeightSliderProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const move = (percent: number) => {
    const part = toPart(percent);
    if (part !== null) props.onMove(part);
  };
  const label = { pillar: name };
  const disabled = locked || stuck;
  return (
    <fieldset className="weight">
      <legend className="sr-only">{name}</legend>
      <span aria-hidden="true">{name}</span>
      <input
        type="number"
        className="field weight-field"
        aria-label={fill(words.fieldOf, label)}
        min={0}
        max={100}
        step="any"
        inputMode="decimal"
        autoComplete="off"
        disabled={disabled}
        value={draft ?? text}
        onChange={({ target }) => {
          setDraft(target.value);
          if (target.value !== "") move(target.valueAsNumber);
        }}
        onBlur={() => setDraft(null)}
      />
      <button
        type="button"
        className="icon-button"
        aria-pressed={locked}
        aria-label={fill(words.lock, label)}
        onClick={props.onLock}
      >
        <LockIcon closed={locked} />
      </button>
      <input
        type="range"
        className="weight-range"
        aria-label={fill(words.weightOf, label)}
        aria-valuetext={fill(words.share, { value: formatExactly(numerals, Number(text)) })}
        min={0}
        max={100}
        step="any"
        autoComplete="off"
        disabled={disabled}
        value={text}
        onChange={({ target }) => move(Math.round(target.valueAsNumber))}
      />
    </fieldset>
  );
}
