import { useMemo } from "react";
import { barClass } from "@/components/charts/bar-class";
import type { CountryColour } from "@/lib/charts/country-colours";
import type { RecomputedRow } from "@/lib/ranking/weights/rank-by-weights";
import { type Intervals, intervalKinds } from "@/lib/views/weights/intervals";
import type { WeightsRow as Row } from "@/lib/views/weights/weights-rows";
import { useSlidingRows } from "./use-sliding-rows";
import { WeightsRow, type WeightsRowProps } from "./weights-row";

type WeightsTableProps = Pick<WeightsRowProps, "words" | "onOpen"> & {
  rows: readonly Row[];
  /** Under the weights, best first. */
  ranked: readonly RecomputedRow[];
  scale: { min: number; max: number };
  format: Intl.NumberFormat;
  intervals: Intervals;
  colours: ReadonlyMap<string, CountryColour>;
  marked: string;
  open: readonly string[];
  caption: string;
  /** Whether the address has been read. */
  live: boolean;
};

/** All countries in the order that the weights give. */
export function WeightsTable(props: WeightsTableProps) {
  const { rows, ranked, scale, format, intervals, words, colours, marked, open, onOpen } = props;
  const { heads, scrolls } = words;
  const rowOf = useMemo(() => new Map(rows.map((row) => [row.place, row])), [rows]);
  const body = useSlidingRows(
    useMemo(() => ranked.map(({ place }) => rowOf.get(place)?.id ?? place), [ranked, rowOf]),
    props.live,
  );
  return (
    <div className="scores-scroll">
      <p className="without-script narrow-only text-note text-quiet">{scrolls}</p>
      <table id="table" className="scores scores-fixed-head scores-folding shows-0 weights-table">
        <caption className="sr-only">{props.caption}</caption>
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
        <tbody ref={body}>
          {ranked.map(({ place, rank, mean }) => {
            const row = rowOf.get(place);
            return row ? (
              <WeightsRow
                key={place}
                row={row}
                rank={rank}
                mean={format.format(mean)}
                bar={barClass(mean, scale)}
                intervals={intervals}
                colour={colours.get(row.id) ?? null}
                marked={marked === row.id}
                open={open.includes(row.id)}
                words={words}
                onOpen={onOpen}
              />
            ) : null;
          })}
        </tbody>
      </table>
    </div>
  );
}
