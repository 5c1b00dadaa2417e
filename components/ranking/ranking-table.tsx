import { memo } from "react";
import { Kept } from "@/components/islands/kept";
import type { CountryColour } from "@/lib/charts/country-colours";
import { type Arranged, bracketParts } from "@/lib/ranking/arrange-rows";
import type { Sort } from "@/lib/ranking/sort-rows";
import type { RankingRow as Row } from "@/lib/views/ranking-table";
import type { BesideRanks } from "./beside-ranks";
import { RankingRow, type RankingRowProps } from "./ranking-row";
import { SortHead } from "./sort-head";

type BodyProps = Pick<RankingRowProps, "measures" | "words" | "panel" | "onPin" | "onOpen"> & {
  colours: ReadonlyMap<string, CountryColour>;
  marked: string | null;
  open: readonly string[];
  /** The rank interval that is chosen, by row; null where none is. */
  beside: BesideRanks | null;
};

type RankingTableProps = BodyProps & {
  arranged: Arranged<Row>;
  caption: string;
  sort: Sort;
  /** False until script runs: the heads are then text and no control. */
  sortable: boolean;
  onSort: (sort: Sort) => void;
};

/** All countries in one real table; the order, the pins and what is open come from outside. */
export function RankingTable({ arranged, caption, sort, sortable, onSort, ...ofRows }: RankingTableProps) {
  const { measures, words, beside } = ofRows;
  const shown = Math.max(
    0,
    measures.findIndex(({ id }) => id === sort.column),
  );
  const byScore = sort.column === "rank" || sort.column === "overall";
  const head = { sort, sortable, onSort };
  const ofBody = { ...ofRows, byScore, within: arranged.within };
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
        {arranged.pinned.length > 0 && <Body {...ofBody} rows={arranged.pinned} pinned />}
        <Body {...ofBody} rows={arranged.others} pinned={false} />
      </table>
      {arranged.found === 0 && <p className="py-6">{words.none}</p>}
    </div>
  );
}

type RowsProps = BodyProps & {
  rows: readonly Row[];
  pinned: boolean;
  /** Whether rows of the same score stand together. */
  byScore: boolean;
  within: Arranged<Row>["within"];
};

const Body = memo(function Body(props: RowsProps) {
  return (
    <Kept
      as="tbody"
      className={props.pinned ? "pinned" : undefined}
      inTurn
      draw={() => <Rows {...props} />}
    />
  );
});

function Rows({ rows, pinned, byScore, within, colours, marked, open, beside, ...shared }: RowsProps) {
  const { words } = shared;
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
      within={words.within[within?.get(row.id) ?? 0]?.replace("{count}", String(within?.size)) ?? ""}
      open={open.includes(row.id)}
      hasBeside={beside !== null}
      beside={beside?.byId.get(row.id)}
    />
  ));
}
