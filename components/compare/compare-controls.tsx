import type { CountryColour } from "@/lib/charts/country-colours";
import type { CompareView } from "@/lib/url/compare-view";
import type { CountryOption } from "@/lib/views/compare-page";
import { type CompareTexts, nameOf } from "@/lib/views/compare-sentences";
import { AddCountry } from "./add-country";
import { CountryChips } from "./country-chips";

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
  return (
    <div className="needs-script mt-4 flex flex-wrap items-center gap-2">
      <CountryChips
        chosen={view.countries}
        colours={colours}
        texts={texts}
        onOrder={(countries) => onChange(() => ({ countries }))}
        onRemove={(id) =>
          onChange(({ countries }) => ({ countries: countries.filter((other) => other !== id) }))
        }
      />
      <AddCountry
        options={options}
        chosen={view.countries}
        words={words}
        onAdd={(id) => onChange(({ countries }) => ({ countries: [...countries, id] }))}
      />
      <label className="flex items-center gap-2">
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
      <label className="flex items-center gap-2">
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
