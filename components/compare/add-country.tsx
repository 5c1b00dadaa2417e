import { lazy, Suspense, useState } from "react";
import { MAX_COUNTRIES } from "@/lib/url/compare-view";
import type { CountryOption } from "@/lib/views/compare-page";
import type { CompareWords } from "@/lib/views/compare-words";

type AddCountryProps = {
  /** All that may be added, in the alphabet's order. */
  options: readonly CountryOption[];
  chosen: readonly string[];
  words: CompareWords;
  onAdd: (id: string) => void;
};

const loadCombobox = () => import("./country-combobox");
const CountryCombobox = lazy(loadCombobox);

/**
 * Adds a country. A native list that works by itself; on its first focus a combobox that one can type into takes its
 * place, and where that cannot be loaded the list stays.
 */
export function AddCountry({ options, chosen, words, onAdd }: AddCountryProps) {
  const [combobox, setCombobox] = useState(false);
  const left = options.filter(({ id }) => !chosen.includes(id));
  if (chosen.length >= MAX_COUNTRIES)
    return <p className="flex min-h-11 items-center text-note text-quiet">{words.full}</p>;
  const native = (
    <select
      className="field text-accent"
      aria-label={words.add}
      value=""
      onFocus={() => {
        loadCombobox().then(
          () => setCombobox(true),
          () => setCombobox(false),
        );
      }}
      onChange={(event) => event.target.value && onAdd(event.target.value)}
    >
      <option value="">+ {words.add}</option>
      {left.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
  if (!combobox) return native;
  return (
    <Suspense fallback={native}>
      <CountryCombobox options={left} label={words.add} onAdd={onAdd} />
    </Suspense>
  );
}
