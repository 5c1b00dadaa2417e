import { lazy, memo, Suspense, useCallback, useMemo, useState } from "react";
import { renewIfOutdated } from "@/components/site/renew-page";
import type { ChoiceOption } from "./choice-combobox";
import { KeptSelect } from "./kept-select";

type AddChoiceProps = {
  /** Begins the ids of the combobox's parts: one of its own for each on a page. */
  id: string;
  /** All that may be added, in the order they are listed. */
  options: readonly ChoiceOption[];
  chosen: readonly string[];
  /** Where so many are chosen, `words.full` takes the list's place. */
  max: number;
  words: { add: string; full: string };
  /** Stays the same function between draws. */
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
  const left = useMemo(() => options.filter((option) => !chosen.includes(option.id)), [options, chosen]);
  const load = useCallback(() => {
    loadCombobox().then(() => setCombobox(true), renewIfOutdated);
  }, []);
  if (chosen.length >= max)
    return <p className="flex min-h-11 items-center text-note text-quiet">{words.full}</p>;
  const native = <List options={left} label={words.add} onFocus={load} onAdd={onAdd} />;
  if (!combobox) return native;
  return (
    <Suspense fallback={native}>
      <ChoiceCombobox id={id} options={left} label={words.add} onAdd={onAdd} />
    </Suspense>
  );
}

type ListProps = Pick<AddChoiceProps, "options" | "onAdd"> & { label: string; onFocus: () => void };

const List = memo(function List({ options, label, onFocus, onAdd }: ListProps) {
  return (
    <KeptSelect
      className="field w-52 max-w-full text-accent"
      aria-label={label}
      value=""
      onFocus={onFocus}
      onChoose={(id) => id && onAdd(id)}
      draw={() => (
        <>
          <option value="">+ {label}</option>
          {options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </>
      )}
    />
  );
});
