import { memo } from "react";
import { Kept } from "@/components/islands/kept";
import { RankLine, type RankLineProps } from "@/components/robustness/rank-line";
import { FigureButton } from "@/components/ui/figure-button";
import type { CountryColour } from "@/lib/charts/country-colours";
import { fill } from "@/lib/i18n/fill";
import { formatRankInterval } from "@/lib/i18n/format";
import type { BracketPart } from "@/lib/ranking/arrange-rows";
import type { MeasureView } from "@/lib/views/measures";
import type { RankingRow as Row } from "@/lib/views/ranking-table";
import { PinIcon } from "./icons";
import { OpenRowCell } from "./open-row-cell";
import { PillarList } from "./pillar-list";
import { spokenScore } from "./spoken-score";
import type { RankingWords } from "./words";

export type RankingRowProps = {
  row: Row;
  measures: readonly MeasureView[];
  /** "5th of 9" where a filter is set, otherwise empty. */
  within: string;
  words: RankingWords;
  panel: string;
  colour: CountryColour | null;
  bracket: BracketPart;
  marked: boolean;
  pinned: boolean;
  open: boolean;
  /** Whether an interval stands beside the ranks, and this row's; a row may have none. */
  hasBeside: boolean;
  beside: RankLineProps | undefined;
  onPin: (id: string) => void;
  onOpen: (id: string) => void;
};

/** One country: rank, name and scores; on a phone its pillars open in a row below. */
export const RankingRow = memo(function RankingRow(props: RankingRowProps) {
  const { row, measures, words, panel, colour, open } = props;
  return (
    <>
      <Kept
        as="tr"
        id={row.id}
        className={colour ? `c-${colour}` : undefined}
        data-row={row.id}
        data-marked={props.marked ? "" : undefined}
        draw={() => <Cells {...props} />}
      />
      {open && (
        <tr className={`narrow-only ${colour ? `c-${colour}` : ""}`} data-details-of={row.id}>
          <td colSpan={4}>
            <PillarList row={row} measures={measures} panel={panel} />
            <button
              type="button"
              className="chip mb-3 text-note"
              aria-pressed={props.pinned}
              onClick={() => props.onPin(row.id)}
            >
              <PinIcon filled={props.pinned} />
              {fill(words.pin, { country: row.name })}
            </button>
          </td>
        </tr>
      )}
    </>
  );
});

function Cells(props: RankingRowProps) {
  const { row, measures, words, panel, colour, bracket, open } = props;
  return (
    <>
      <td className={bracket ? `bracket bracket-${bracket}` : undefined} data-value={row.rank}>
        <button type="button" popoverTarget={panel} className="rank" tabIndex={-1} data-figure="rank">
          <span className="font-semibold">{row.rank}</span>
          {row.interval && <span className="rank-interval">{row.interval}</span>}
          {props.within && <span className="rank-interval">{props.within}</span>}
        </button>
      </td>
      <th scope="row">
        <div className="country">
          <a href={`#${row.id}`}>
            {colour && <span className="key" />}
            <span>{row.name}</span>
          </a>
          <button
            type="button"
            className="icon-button needs-script"
            aria-pressed={props.pinned}
            aria-label={fill(words.pin, { country: row.name })}
            onClick={() => props.onPin(row.id)}
          >
            <PinIcon filled={props.pinned} />
          </button>
        </div>
        {props.beside && (
          <div className="narrow-only" data-not-a-figure="">
            <Beside {...props.beside} />
          </div>
        )}
      </th>
      {props.hasBeside && <td className="beside">{props.beside && <Beside {...props.beside} />}</td>}
      <ScoreCells row={row} measures={measures} panel={panel} />
      <OpenRowCell
        open={open}
        label={fill(words.pillars, { country: row.name })}
        onOpen={() => props.onOpen(row.id)}
      />
    </>
  );
}

function Beside(line: RankLineProps) {
  const { from, to } = line.interval;
  return (
    <span className="rank-beside">
      <RankLine {...line} />
      <span>{formatRankInterval(from, to)}</span>
    </span>
  );
}

/** Kept apart from what a sort changes in a row (its bracket), so that a sort moves the cells and draws none anew. */
const ScoreCells = memo(function ScoreCells({
  row,
  measures,
  panel,
}: Pick<RankingRowProps, "row" | "measures" | "panel">) {
  return measures.map((measure, i) => (
    <td key={measure.id} data-measure="" className={`m${i}`}>
      <FigureButton
        panel={panel}
        shape={measure.kind === "overall" ? "overall" : "pillar"}
        text={row.texts[i] ?? ""}
        score={row.keys[measure.id] ?? null}
        scale={measure.scale}
        label={measure.kind === "overall" ? spokenScore(measure.spoken, row, i) : undefined}
        measure={measure.id}
      />
    </td>
  ));
});
