import type { IntervalColumn } from "@/lib/views/robustness/interval-column";
import type { RankingWords } from "./words";

type IntervalChoiceProps = {
  columns: readonly IntervalColumn[];
  chosen: string | null;
  words: RankingWords;
  onChoose: (interval: string | null) => void;
};

/** Which rank interval stands beside the rank, each named in full; what is drawn is said once one is chosen. */
export function IntervalChoice({ columns, chosen, words, onChoose }: IntervalChoiceProps) {
  if (columns.length === 0) return null;
  const note = columns.find(({ id }) => id === chosen)?.note;
  return (
    <div className="needs-script mt-2">
      <label className="flex flex-wrap items-center gap-2">
        <span className="text-note text-quiet">{words.beside}</span>
        <select
          className="field max-w-full text-note"
          value={chosen ?? ""}
          onChange={(event) => onChoose(event.target.value || null)}
        >
          <option value="">{words.nothingBeside}</option>
          {columns.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {note && <p className="mt-2 max-w-measure text-note text-quiet">{note}</p>}
    </div>
  );
}
