import { isFiltered, type RowFilter } from "@/lib/ranking/filter-rows";
import type { FilterOptions } from "@/lib/views/filter-options";
import type { RankingWords } from "./words";

type RankingFiltersProps = {
  filter: RowFilter;
  options: FilterOptions;
  words: RankingWords;
  onFilter: (filter: RowFilter) => void;
};

const KINDS = ["region", "income", "group"] as const;

/** Region, income class and group, which combine; what they mean is said once one is chosen. */
export function RankingFilters({ filter, options, words, onFilter }: RankingFiltersProps) {
  return (
    <fieldset className="needs-script mt-2 min-w-0">
      <legend className="sr-only">{words.filters}</legend>
      <div className="flex flex-wrap items-center gap-2">
        {KINDS.map((kind) => (
          <select
            key={kind}
            className="field max-w-full text-note"
            aria-label={words[kind]}
            value={filter[kind] ?? ""}
            onChange={(event) => onFilter({ ...filter, [kind]: event.target.value || null })}
          >
            <option value="">{words.any[kind]}</option>
            {options[kind].map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        ))}
      </div>
      {isFiltered(filter) && (
        <p className="mt-2 max-w-measure text-note text-quiet">
          {words.withinNote} {words.filterNote}
        </p>
      )}
    </fieldset>
  );
}
