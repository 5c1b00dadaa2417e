import { lazy, Suspense, useState } from "react";
import { renewIfOutdated } from "@/components/site/renew-page";
import type { ChoiceOption } from "./choice-combobox";

type AddChoiceProps = {
  /** Begins the ids of the combobox's parts: one of its own for each on a page. */
  id: string;
  /** All that may be added, in the order they are listed. */
  options: readonly ChoiceOption[];
  chosen: readonly string[];
  /** Where so many are chosen, `words.full` takes the list's place. */
  max: number;
  words: { add: string; full: string };
  onAdd: (id: string) => void;
};

const loadCombobox = () => import("./choice-combobox");
const ChoiceCombobox = lazy(loadCombobox);

/**
 * Adds one to what is chosen. A native list that works by itself; on its first focus a combobox that one can type into
 * takes its place, and where that cannot be loaded the list stays.
 */
export function AddChoice({ id, options, chosen, max, words, onAdd }: AddChoiceProps) {
  const [combobox, setCombobox] = useState(false);
  const left = options.filter((option) => !chosen.includes(option.id));
  if (chosen.length >= max)
    return <p className="flex min-h-11 items-center text-note text-quiet">{words.full}</p>;
  const native = (
    <select
      className="field w-52 max-w-full text-accent"
      aria-label={words.add}
      value=""
      onFocus={() => {
        loadCombobox().then(() => setCombobox(true), renewIfOutdated);
      }}
      onChange={(event) => event.target.value && onAdd(event.target.value)}
    >
      <option value="">+ {words.add}</option>
      {left.map((option) => (
        <option key={option.id} value={option.id}>
          {option.name}
        </option>
      ))}
    </select>
  );
  if (!combobox) return native;
  return (
    <Suspense fallback={native}>
      <ChoiceCombobox id={id} options={left} label={words.add} onAdd={onAdd} />
    </Suspense>
  );
}
