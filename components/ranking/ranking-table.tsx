import type { CountryColour } from "@/lib/charts/country-colours";
import { type Arranged, bracketParts } from "@/lib/ranking/arrange-rows";
import type { Sort } from "@/lib/ranking/sort-rows";
import type { RankingRow as Row } from "@/lib/views/ranking-table";
import type { BesideRanks } from "./beside-ranks";
import { RankingRow, type RankingRowProps } from "./ranking-row";
import { SortHead } from "./sort-head";

type RankingTableProps = Pick<RankingRowProps, "measures" | "words" | "panel" | "onPin" | "onOpen"> & {
  arranged: Arranged<Row>;
  caption: string;
  sort: Sort;
  /** False until script runs: the heads are then text and no control. */
  sortable: boolean;
  onSort: (sort: Sort) => void;
  colours: ReadonlyMap<string, CountryColour>;
  marked: string | null;
  open: readonly string[];
  /** The rank interval that is chosen, by row; null where none is. */
  beside: BesideRanks | null;
};

/** All countries in one real table; the order, the pins and what is open come from outside. */
export function RankingTable({
  arranged,
  caption,
  sort,
  sortable,
  onSort,
  colours,
  marked,
  open,
  beside,
  ...shared
}: RankingTableProps) {
  const { measures, words } = shared;
  const shown = Math.max(
    0,
    measures.findIndex(({ id }) => id === sort.column),
  );
  const byScore = sort.column === "rank" || sort.column === "overall";
  const head = { sort, sortable, onSort };
  const rowsOf = (rows: readonly Row[], pinned: boolean) => {
    const brackets = byScore ? bracketParts(rows) : [];
    return rows.map((row, i) => (
      <RankingRow
        key={row.id}
        {...shared}
        row={row}
        colour={colours.get(row.id) ?? null}
        bracket={brackets[i] ?? null}
        marked={marked === row.id}
        pinned={pinned}
        within={
          words.within[arranged.within?.get(row.id) ?? 0]?.replace(
            "{count}",
            String(arranged.within?.size),
          ) ?? ""
        }
        open={open.includes(row.id)}
        hasBeside={beside !== null}
        beside={beside?.byId.get(row.id)}
      />
    ));
  };
  return (
    <div className="scores-scroll">
      <p className="without-script narrow-only text-note text-quiet">{words.scrolls}</p>
      <table id="table" className={`scores scores-fixed-head scores-folding shows-${shown}`}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <SortHead
              {...head}
              column="rank"
              label={words.rank}
              className="col-rank"
              firstDescending={false}
            />
            <SortHead
              {...head}
              column="name"
              label={words.country}
              className="col-name"
              firstDescending={false}
            />
            {beside && (
              <th scope="col" className="col-beside">
                {beside.name}
              </th>
            )}
            {measures.map((measure, i) => (
              <SortHead
                key={measure.id}
                {...head}
                column={measure.id}
                label={measure.head}
                className={`m${i} ${measure.kind === "overall" ? "col-overall" : ""}`}
                measure
                firstDescending
              />
            ))}
            <td className="narrow-only needs-script col-more" />
          </tr>
        </thead>
        {arranged.pinned.length > 0 && <tbody className="pinned">{rowsOf(arranged.pinned, true)}</tbody>}
        <tbody>{rowsOf(arranged.others, false)}</tbody>
      </table>
      {arranged.found === 0 && <p className="py-6">{words.none}</p>}
    </div>
  );
}
