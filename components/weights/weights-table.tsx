import { memo, useMemo } from "react";
import { barClass } from "@/components/charts/bar-class";
import { Kept } from "@/components/islands/kept";
import type { CountryColour } from "@/lib/charts/country-colours";
import { formatDecimals } from "@/lib/i18n/format-figures";
import type { RecomputedRow } from "@/lib/ranking/weights/rank-by-weights";
import { type Intervals, intervalKinds } from "@/lib/views/weights/intervals";
import type { WeightsRow as Row } from "@/lib/views/weights/weights-rows";
import { useSlidingRows } from "./use-sliding-rows";
import { WeightsRow, type WeightsRowProps } from "./weights-row";

type BodyProps = Pick<WeightsRowProps, "words" | "onOpen"> & {
  /** Under the weights, best first. */
  ranked: readonly RecomputedRow[];
  scale: { min: number; max: number };
  numerals: string;
  /** Of a weighted mean. */
  decimals: number;
  intervals: Intervals;
  colours: ReadonlyMap<string, CountryColour>;
  marked: string;
  open: readonly string[];
};

type WeightsTableProps = BodyProps & {
  rows: readonly Row[];
  caption: string;
  /** Whether the address has been read. */
  live: boolean;
};

/** All countries in the order that the weights give. */
export function WeightsTable({ rows, caption, live, ...ofBody }: WeightsTableProps) {
  const { ranked, intervals, words } = ofBody;
  const { heads, scrolls } = words;
  const rowOf = useMemo(() => new Map(rows.map((row) => [row.place, row])), [rows]);
  const table = useSlidingRows(
    useMemo(() => ranked.map(({ place }) => rowOf.get(place)?.id ?? place), [ranked, rowOf]),
    live,
  );
  return (
    <div className="scores-scroll">
      <p className="without-script narrow-only text-note text-quiet">{scrolls}</p>
      <table ref={table} id="table" className="scores scores-fixed-head scores-folding shows-0 weights-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="col-rank">
              {heads.rank}
            </th>
            <th scope="col" className="col-name">
              {heads.country}
            </th>
            <th scope="col" data-measure="" className="m0 col-overall">
              {heads.mean}
            </th>
            <th scope="col" data-measure="">
              {heads.change}
            </th>
            <th scope="col" data-measure="">
              {heads.published}
            </th>
            {intervalKinds(intervals).map((kind) => (
              <th key={kind} scope="col" data-measure="" className="col-interval">
                {heads[kind]}
              </th>
            ))}
            <td className="narrow-only needs-script col-more" />
          </tr>
        </thead>
        <Body {...ofBody} rowOf={rowOf} />
      </table>
    </div>
  );
}

type RowsProps = BodyProps & { rowOf: ReadonlyMap<string, Row> };

const Body = memo(function Body(props: RowsProps) {
  return <Kept as="tbody" inTurn draw={() => <Rows {...props} />} />;
});

function Rows({ rowOf, ranked, scale, numerals, decimals, colours, marked, open, ...ofRow }: RowsProps) {
  return ranked.map(({ place, rank, mean }) => {
    const row = rowOf.get(place);
    return row ? (
      <WeightsRow
        key={place}
        row={row}
        rank={rank}
        mean={formatDecimals(numerals, mean, decimals)}
        bar={barClass(mean, scale)}
        colour={colours.get(row.id) ?? null}
        marked={marked === row.id}
        open={open.includes(row.id)}
        {...ofRow}
      />
    ) : null;
  });
}
