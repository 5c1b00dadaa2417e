import { type ComponentProps, memo } from "react";
import { Kept } from "@/components/islands/kept";
import type { WeightsPreset } from "@/lib/views/weights/weights-presets";
import type { WeightsWords } from "@/lib/views/weights/weights-words";
import { WeightSlider } from "./weight-slider";

type WeightControlsProps = {
  pillars: readonly { id: string; name: string }[];
  /** Per cents in the order of the pillars. */
  texts: readonly string[];
  locked: ReadonlySet<number>;
  presets: readonly WeightsPreset[];
  /** Of the presets the one whose weights these are, or none. */
  current: string | null;
  words: WeightsWords;
  numerals: string;
  onMove: (pillar: number, part: bigint) => void;
  onLock: (pillar: number) => void;
  onChoose: (weights: readonly string[] | null) => void;
};

/** A slider a pillar, what to start from, and the way back to the base weights. */
export const WeightControls = memo(function WeightControls(props: WeightControlsProps) {
  const draw = () => <Controls {...props} />;
  return (
    <Kept
      as="section"
      aria-label={props.words.controls}
      className="weight-controls needs-script"
      inTurn
      draw={draw}
    />
  );
});

function Controls({ pillars, texts, locked, words, numerals, ...props }: WeightControlsProps) {
  const isStuck = locked.size >= pillars.length - 1;
  return (
    <>
      <h2 className="font-semibold">{words.controls}</h2>
      {pillars.map(({ id, name }, pillar) => (
        <WeightSlider
          key={id}
          name={name}
          text={texts[pillar] ?? "0"}
          locked={locked.has(pillar)}
          stuck={isStuck}
          words={words}
          numerals={numerals}
          onMove={(part) => props.onMove(pillar, part)}
          onLock={() => props.onLock(pillar)}
        />
      ))}
      <p className="text-note text-quiet">{isStuck ? words.stuck : words.lockNote}</p>
      <Presets {...props} pillars={pillars} words={words} />
    </>
  );
}

type PresetsProps = Pick<
  ComponentProps<typeof WeightControls>,
  "pillars" | "presets" | "current" | "words" | "onChoose"
>;

function Presets({ pillars, presets, current, words, onChoose }: PresetsProps) {
  const allOn = (pillar: string) => onChoose(pillars.map(({ id }) => (id === pillar ? "100" : "0")));
  return (
    <fieldset className="mt-2 flex flex-wrap gap-2 text-note">
      <legend className="mb-1 text-quiet">{words.presets}</legend>
      {presets.map(({ id, name, weights }) => (
        <button
          key={id}
          type="button"
          className="chip aria-pressed:border-ink aria-pressed:font-semibold"
          aria-pressed={id === current}
          onClick={() => onChoose(weights)}
        >
          {name}
        </button>
      ))}
      <select
        className="field"
        aria-label={words.allOn}
        autoComplete="off"
        value=""
        onChange={({ target }) => target.value && allOn(target.value)}
      >
        <option value="">{words.allOn}</option>
        {pillars.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="button" className="chip text-accent" onClick={() => onChoose(null)}>
        {words.reset}
      </button>
    </fieldset>
  );
}
