import { Announced } from "@/components/ui/announced";
import { fill } from "@/lib/i18n/fill";
import type { Sort } from "@/lib/ranking/sort-rows";
import type { RankingView } from "@/lib/url/ranking-view";
import type { MeasureView } from "@/lib/views/measures";
import type { RankingWords } from "./words";

type RankingControlsProps = {
  view: RankingView;
  /** What stands in the search field, ahead of the table while one types. */
  query: string;
  found: number;
  measures: readonly MeasureView[];
  hasFacets: boolean;
  /** False until the address has been read. */
  live: boolean;
  words: RankingWords;
  onQuery: (query: string) => void;
  onSort: (sort: Sort) => void;
  onFacets: (facets: boolean) => void;
};

/** Search, sort (where the heads do not fit) and the choice of further columns, in one line. */
export function RankingControls({ view, query, found, measures, words, ...props }: RankingControlsProps) {
  const { column } = view.sort;
  const labels = new Map([["name", words.byName], ...measures.map(({ id, label }) => [id, label] as const)]);
  const onSort = (chosen: string) =>
    props.onSort({ column: chosen, descending: measures.some(({ id }) => id === chosen) });
  return (
    <div className="needs-script mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
      <label className="flex grow items-center gap-2 wide:grow-0">
        <span className="text-note text-quiet max-wide:sr-only">{words.search}</span>
        <input
          type="search"
          className="field w-full wide:w-64"
          value={query}
          placeholder={words.searchHint}
          maxLength={60}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => props.onQuery(event.target.value)}
        />
      </label>
      <label className="narrow-only flex max-w-full items-center gap-2">
        <span className="text-note text-quiet">{words.sortBy}</span>
        <select className="field" value={column} onChange={(event) => onSort(event.target.value)}>
          <option value="rank">{words.byRank}</option>
          <option value="name">{words.byName}</option>
          {measures.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <output className="text-note text-quiet" aria-live="polite">
        {words.shown[found]}
      </output>
      <Announced
        text={fill(words.sortedBy, { column: labels.get(column) ?? words.byRank })}
        live={props.live}
      />
      {props.hasFacets && (
        <label className="ms-auto flex min-h-11 items-center gap-2 text-note">
          <input
            type="checkbox"
            checked={view.facets}
            onChange={(event) => props.onFacets(event.target.checked)}
          />
          {words.facets}
        </label>
      )}
    </div>
  );
}
