import { type ReactNode, useEffect } from "react";
import { type ScatterShapeProps, useXAxisScale } from "recharts";
import type { DotsLayout, DotsRow, LaidDot } from "@/lib/charts/lay-dots";
import { isolateText } from "@/lib/i18n/isolate-text";
import { ModelMark } from "./model-mark";
import { fromStart, isolate, round } from "./svg-figures";

const CAP_PX = 4;
const NOTE_GAP_PX = 8;

type LayoutProps = { layout: DotsLayout };

/** Whose marks are whose, where names do not stand beside the dots. */
export function DotsKey({ layout }: LayoutProps) {
  const at = fromStart(layout);
  return layout.key.items.map(({ model, x, textX, y }) => (
    <g key={model.id}>
      <ModelMark mark={model.mark} x={at(x)} y={round(y)} />
      <Words x={at(textX)} y={y}>
        {isolateText(model.label)}
      </Words>
    </g>
  ));
}

/** A line up through the rows at each tick; the one where the axis begins is stronger. */
export function DotsLines({ layout }: LayoutProps) {
  const { axis, rows } = layout;
  const at = fromStart(layout);
  return axis.ticks.map(({ value, x }) => (
    <path
      key={value}
      className={value === axis.domain[0] ? "dots-origin" : "dots-line"}
      d={linePath(at(x), rows)}
    />
  ));
}

/** Through all rows, but not through what stands above their lanes. */
function linePath(x: number, rows: readonly DotsRow[]): string {
  let path = "";
  let reached: number | null = null;
  for (const { top, height, linesTop } of rows) {
    path += reached === linesTop && linesTop === top ? "" : `M${x} ${round(linesTop)}`;
    path += `V${round(top + height)}`;
    reached = top + height;
  }
  return path;
}

type TickProps = LayoutProps & { value: number; x: number };

/** What a line stands for, under it. */
export function DotsTick({ layout, value, x }: TickProps) {
  const tick = layout.axis.ticks.find((one) => one.value === value);
  if (!tick) return null;
  return (
    <Words className="dots-tick" fontSize={layout.fontSize} x={round(x)} y={tick.y} anchor="middle">
      {isolate(tick.text)}
    </Words>
  );
}

/** Under the ticks: what the axis counts, and what hollow marks mean. */
export function DotsFoot({ layout }: LayoutProps) {
  const at = fromStart(layout);
  const { axis, makersNote, makersText } = layout;
  return (
    <>
      {axis.caption.map(({ text, x, y }) => (
        <Words key={y} className="dots-tick" x={at(x)} y={y}>
          {text}
        </Words>
      ))}
      {makersNote && (
        <>
          <ModelMark mark={null} isMakers x={at(makersNote.x)} y={round(makersNote.y)} />
          <Words className="dots-tick" x={at(makersNote.textX)} y={makersNote.y}>
            {makersText}
          </Words>
        </>
      )}
    </>
  );
}

/** What a row says: its name and note, and each dot's figure. */
export function DotsRowWords({ layout, row, isFirst }: LayoutProps & { row: DotsRow; isFirst: boolean }) {
  const at = fromStart(layout);
  return (
    <>
      {!isFirst && <path className="dots-rule" d={`M0 ${round(row.top)}H${layout.width}`} />}
      {row.head.map(({ kind, text, after, y }) => (
        <Words key={y} className={`dots-${kind}`} x={at(0)} y={y}>
          {kind === "label" ? isolateText(text) : text}
          {after && (
            <tspan className="dots-note" dx={layout.direction === "rtl" ? -NOTE_GAP_PX : NOTE_GAP_PX}>
              {after}
            </tspan>
          )}
        </Words>
      ))}
      {row.dots.flatMap(({ model, texts }) =>
        texts.map(({ kind, text, x, y, anchor }) => (
          <Words
            key={`${model.id} ${kind}`}
            className={`dots-${kind} model-${model.mark}`}
            x={at(x)}
            y={y}
            anchor={anchor}
          >
            {isolateText(text)}
          </Words>
        )),
      )}
    </>
  );
}

type WordsProps = {
  x: number;
  y: number;
  anchor?: "start" | "middle" | "end";
  className?: string;
  fontSize?: number;
  children: ReactNode;
};

/** A line of text around its middle. */
function Words({ y, anchor = "start", ...props }: WordsProps) {
  return <text {...props} y={round(y)} dy="0.35em" textAnchor={anchor === "start" ? undefined : anchor} />;
}

type DotProps = { point: ScatterShapeProps; dot: LaidDot | undefined; onDrawn?: () => void };

/** A dot over its interval. The library's ErrorBar has one colour a series and lies over the dots, so it is not used. */
export function Dot({ point: { cx = 0, cy = 0 }, dot, onDrawn }: DotProps) {
  useEffect(() => onDrawn?.(), [onDrawn]);
  const scale = useXAxisScale();
  if (!dot || !scale) return null;
  const { model, value, interval, isMakers } = dot;
  const [x, y] = [round(cx), round(cy)];
  const [low, high] = (interval ?? []).map((end) => round(scale(end) ?? 0));
  const cap = (at = 0) => `M${at} ${round(y - CAP_PX)}V${round(y + CAP_PX)}`;
  return (
    <g data-model={model.id} data-value={value}>
      {interval && (
        <path
          className={`dots-interval model-${model.mark}`}
          d={`M${low} ${y}H${high}${cap(low)}${cap(high)}`}
        />
      )}
      <ModelMark mark={model.mark} isMakers={isMakers} x={x} y={y} />
    </g>
  );
}
