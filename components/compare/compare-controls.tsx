import { useCallback } from "react";
import { AddChoice } from "@/components/ui/add-choice";
import { ChoiceChips } from "@/components/ui/choice-chips";
import type { CountryColour } from "@/lib/charts/country-colours";
import { type CompareView, MAX_COUNTRIES } from "@/lib/url/compare-view";
import type { CountryOption } from "@/lib/views/compare-page";
import { type CompareTexts, nameOf } from "@/lib/views/compare-sentences";

type CompareControlsProps = {
  view: CompareView;
  editions: readonly { id: string; name: string }[];
  options: readonly CountryOption[];
  colours: ReadonlyMap<string, CountryColour>;
  texts: CompareTexts;
  onChange: (toNext: (view: CompareView) => Partial<CompareView>) => void;
};

/** Countries, base and edition: everything that the address holds. */
export function CompareControls({ view, editions, options, colours, texts, onChange }: CompareControlsProps) {
  const { words } = texts;
  const onAdd = useCallback(
    (id: string) => onChange(({ countries }) => ({ countries: [...countries, id] })),
    [onChange],
  );
  const onRemove = useCallback(
    (id: string) => onChange(({ countries }) => ({ countries: countries.filter((other) => other !== id) })),
    [onChange],
  );
  const onOrder = useCallback((countries: string[]) => onChange(() => ({ countries })), [onChange]);
  const nameIn = useCallback((id: string) => nameOf(texts, id), [texts]);
  const colourClassOf = useCallback((id: string) => `c-${colours.get(id) ?? "ink"}`, [colours]);
  return (
    <div className="needs-script mt-4 flex flex-wrap items-center gap-2">
      <ChoiceChips
        id="countries"
        chosen={view.countries}
        nameOf={nameIn}
        colourClassOf={colourClassOf}
        label={words.countries}
        words={words}
        onOrder={onOrder}
        onRemove={onRemove}
      />
      <AddChoice
        id="add-country"
        options={options}
        chosen={view.countries}
        max={MAX_COUNTRIES}
        words={words}
        onAdd={onAdd}
      />
      <label className="flex max-w-full flex-wrap items-center gap-x-2">
        <span className="text-note text-quiet">{words.base}</span>
        <select
          className="field"
          value={view.base}
          onChange={(event) => onChange(() => ({ base: event.target.value }))}
        >
          {view.countries.map((id) => (
            <option key={id} value={id}>
              {nameOf(texts, id)}
            </option>
          ))}
        </select>
      </label>
      <label className="flex max-w-full flex-wrap items-center gap-x-2">
        <span className="text-note text-quiet">{words.edition}</span>
        <select
          className="field"
          value={view.edition}
          onChange={(event) => onChange(() => ({ edition: event.target.value }))}
        >
          {editions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
