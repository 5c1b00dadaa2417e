import { ALL_DRAWS } from "@/lib/views/weights/trial-protocol";
import type { WeightsWords } from "@/lib/views/weights/weights-words";
import type { TrialState } from "./use-trials";

type TrialPanelProps = {
  state: TrialState;
  words: WeightsWords;
  onRun: () => void;
  onCancel: () => void;
};

/** Runs trials around the reader's weights, shows how far they are, and says whose intervals stand in the table. */
export function TrialPanel({ state, words, onRun, onCancel }: TrialPanelProps) {
  const isRunning = state.kind === "running";
  return (
    <div className="trial-panel needs-script text-note" data-trials={state.kind}>
      <button type="button" className="chip text-accent" onClick={isRunning ? onCancel : onRun}>
        {isRunning ? words.cancel : words.run}
      </button>
      {isRunning && <progress aria-label={words.trialsDone} max={ALL_DRAWS} value={state.done} />}
      <p role="status" className="max-w-measure text-quiet">
        {words.trials[state.kind]}
      </p>
    </div>
  );
}
