import { memo } from "react";
import { OpenRowCell } from "@/components/ranking/open-row-cell";
import type { CountryColour } from "@/lib/charts/country-colours";
import { fill } from "@/lib/i18n/fill";
import { type Intervals, intervalTexts } from "@/lib/views/weights/intervals";
import type { WeightsRow as Row } from "@/lib/views/weights/weights-rows";
import type { WeightsWords } from "@/lib/views/weights/weights-words";

export type WeightsRowProps = {
  row: Row;
  /** The rank under these weights, and the weighted mean with the class of its bar. */
  rank: number;
  mean: string;
  bar: string;
  intervals: Intervals;
  colour: CountryColour | null;
  marked: boolean;
  open: boolean;
  words: WeightsWords;
  onOpen: (id: string) => void;
};

/** One country under the reader's weights; on a phone all but rank, change, name and bar opens in a row below. */
export const WeightsRow = memo(function WeightsRow(props: WeightsRowProps) {
  const { row, rank, mean, bar, intervals, colour, open, words, onOpen } = props;
  const change = changeText(row.base - rank);
  return (
    <>
      <tr
        id={row.id}
        className={colour ? `c-${colour}` : undefined}
        data-row={row.id}
        data-marked={props.marked ? "" : undefined}
      >
        <td data-value={rank}>
          <span className="rank">
            <span className="font-semibold">{rank}</span>
            <span className="rank-interval narrow-only">{change}</span>
          </span>
        </td>
        <NameCell id={row.id} name={row.name} coloured={colour !== null} />
        <td data-measure="" className="m0">
          <span className={`figure figure-overall ${bar}`}>
            <span>{mean}</span>
          </span>
        </td>
        <td data-measure="" className="weights-figure" data-value={row.base - rank}>
          {change}
        </td>
        <FixedCells row={row} intervals={intervals} open={open} words={words} onOpen={onOpen} />
      </tr>
      {open && <DetailsRow row={row} change={change} intervals={intervals} words={words} />}
    </>
  );
});

type NameCellProps = { id: string; name: string; coloured: boolean };

const NameCell = memo(function NameCell({ id, name, coloured }: NameCellProps) {
  return (
    <th scope="row">
      <div className="country">
        <a href={`#${id}`}>
          {coloured && <span className="key" />}
          <span>{name}</span>
        </a>
      </div>
    </th>
  );
});

type FixedCellsProps = Pick<WeightsRowProps, "row" | "intervals" | "open" | "words" | "onOpen">;

/** Kept apart from what a slider changes, so that a move draws these anew in no row. */
const FixedCells = memo(function FixedCells({ row, intervals, open, words, onOpen }: FixedCellsProps) {
  return (
    <>
      <td data-measure="" className="weights-figure">
        {row.published}
      </td>
      {intervalTexts(row, intervals).map(({ kind, text }) => (
        <td key={kind} data-measure="" className="weights-figure">
          {text}
        </td>
      ))}
      <OpenRowCell
        open={open}
        label={fill(words.more, { country: row.name })}
        onOpen={() => onOpen(row.id)}
      />
    </>
  );
});

type DetailsRowProps = Pick<WeightsRowProps, "row" | "intervals" | "words"> & { change: string };

function DetailsRow({ row, change, intervals, words }: DetailsRowProps) {
  return (
    <tr className="narrow-only" data-details-of={row.id}>
      <td colSpan={4}>
        <dl className="weights-details">
          <dt>{words.heads.change}</dt>
          <dd>{change}</dd>
          <dt>{words.heads.published}</dt>
          <dd>{row.published}</dd>
          {intervalTexts(row, intervals).map(({ kind, text }) => (
            <div key={kind} className="contents">
              <dt>{words.heads[kind]}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </td>
    </tr>
  );
}

/** "↑4" where the rank is four better, "↓3" where it is three worse, "=" where it is the same. */
function changeText(better: number): string {
  if (better === 0) return "=";
  return `\u2066${better > 0 ? "↑" : "↓"}${Math.abs(better)}\u2069`;
}
