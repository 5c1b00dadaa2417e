import { useEffect } from "react";
import type { ScatterShapeProps } from "recharts";
import type { LaidPoint, ScatterLayout } from "@/lib/charts/lay-scatter";
import { isolateText } from "@/lib/i18n/isolate-text";
import { ModelMark } from "./model-mark";
import { fromStart, isolate, round } from "./svg-figures";

type LayoutProps = { layout: ScatterLayout };
type ActiveProps = LayoutProps & { active: LaidPoint | undefined };

const CAP_PX = 3;
const RING_PX = 9;

const modelClass = (row: LaidPoint | undefined) =>
  row && row.point.mark !== null ? ` model-${row.point.mark}` : "";

/** A line at each tick, one from each name that stands apart, and from the point that is asked about one to either axis. */
export function ScatterGrid({ layout, active }: ActiveProps) {
  const { plot, ticks, names, rows } = layout;
  const at = fromStart(layout);
  const [start, end, top, bottom] = [at(plot.start), at(plot.end), round(plot.top), round(plot.bottom)];
  const upright = ticks.lying.map(({ x }) => `M${at(x)} ${top}V${bottom}`);
  const level = ticks.standing.map(({ y }) => `M${start} ${round(y)}H${end}`);
  return (
    <>
      <path className="scatter-line" d={[...upright, ...level].join("")} />
      <path className="scatter-axis" d={`M${start} ${top}V${bottom}H${end}`} />
      {names.map(
        ({ id, leader }) =>
          leader && (
            <path
              key={id}
              className={`scatter-leader${modelClass(rows.find(({ point }) => point.id === id))}`}
              d={`M${at(leader.x1)} ${round(leader.y1)}L${at(leader.x2)} ${round(leader.y2)}`}
            />
          ),
      )}
      {active && (
        <path className="scatter-cross" d={`M${start} ${round(active.y)}H${at(active.x)}V${bottom}`} />
      )}
    </>
  );
}

type PointProps = {
  point: ScatterShapeProps;
  row: LaidPoint | undefined;
  onDrawn?: () => void;
};

/** A model's mark over its interval; its figures come up under a resting pointer, also without script. */
export function ScatterPoint({ point: { cx = 0, cy = 0 }, row, onDrawn }: PointProps) {
  useEffect(() => onDrawn?.(), [onDrawn]);
  if (!row) return null;
  const { id, label, xText, yText, mark, isMakers } = row.point;
  const [x, y] = [round(cx), round(cy)];
  const cap = (at: number) => `M${round(x - CAP_PX)} ${round(at)}H${round(x + CAP_PX)}`;
  const { interval } = row;
  return (
    <g className="scatter-point" data-id={id}>
      <title>{`${isolateText(label)}: ${isolate(xText)} · ${isolate(yText)}`}</title>
      {interval && (
        <path
          className={`scatter-interval${modelClass(row)}`}
          d={`M${x} ${round(interval.y1)}V${round(interval.y2)}${cap(interval.y1)}${cap(interval.y2)}`}
        />
      )}
      <ModelMark mark={mark} isMakers={isMakers} x={x} y={y} />
    </g>
  );
}

/** The names of the models, and a ring around the one that is asked about. */
export function ScatterNames({ layout, active }: ActiveProps) {
  const at = fromStart(layout);
  return (
    <>
      {layout.names.map(({ id, text, x, y, anchor }) => {
        const row = layout.rows.find(({ point }) => point.id === id);
        const name = `scatter-name${row === active ? " is-active" : ""}${modelClass(row)}`;
        return (
          <Words key={id} className={name} x={at(x)} y={y} anchor={anchor}>
            {isolateText(text)}
          </Words>
        );
      })}
      {active && <circle className="scatter-ring" cx={at(active.x)} cy={round(active.y)} r={RING_PX} />}
    </>
  );
}

/** What stands around the plot: figures at the lines, what either axis counts, and what hollow marks mean. */
export function ScatterAxes({ layout }: LayoutProps) {
  const { ticks, captions, makersNote, makersText } = layout;
  const at = fromStart(layout);
  return (
    <>
      {ticks.lying.map(({ text, x, y }) => (
        <Words key={`x ${text}`} className="scatter-tick" x={at(x)} y={y} anchor="middle">
          {isolate(text)}
        </Words>
      ))}
      {ticks.standing.map(({ text, x, y }) => (
        <Words key={`y ${text}`} className="scatter-tick" x={at(x)} y={y} anchor="end">
          {isolate(text)}
        </Words>
      ))}
      {captions.standing.map(({ text, x, y }) => (
        <Words key={`y ${text}`} className="scatter-caption" x={at(x)} y={y}>
          {text}
        </Words>
      ))}
      {captions.lying.map(({ text, x, y }) => (
        <Words key={`x ${text}`} className="scatter-caption" x={at(x)} y={y} anchor="end">
          {text}
        </Words>
      ))}
      {makersNote && (
        <>
          <ModelMark mark={null} isMakers x={at(makersNote.x)} y={round(makersNote.y)} />
          <Words className="scatter-caption" x={at(makersNote.textX)} y={makersNote.y}>
            {makersText}
          </Words>
        </>
      )}
    </>
  );
}

type WordsProps = {
  x: number;
  y: number;
  anchor?: "start" | "middle" | "end";
  className: string;
  children: string;
};

/** A line of text around its middle. */
function Words({ y, anchor = "start", ...props }: WordsProps) {
  return <text {...props} y={round(y)} dy="0.35em" textAnchor={anchor === "start" ? undefined : anchor} />;
}
