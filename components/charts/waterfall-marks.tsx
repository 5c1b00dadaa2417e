import { useEffect } from "react";
import { type BarShapeProps, DefaultZIndexes, useXAxisScale, useYAxisScale, ZIndexLayer } from "recharts";
import { VALUE_GAP_PX, type WaterfallLayout, type WaterfallRow } from "@/lib/charts/waterfall";
import { ActiveRow } from "./active-row";
import { isolate, round } from "./svg-figures";

const LEAST_BAR_PX = 2;
const CAP_PX = 3;
const LEADING_EM = 1.08;

type MarksProps = { layout: WaterfallLayout };

/** Pixels of the plot: along the axis of points, and down the rows. */
function useScales() {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  return {
    x: (points: number) => round(x(points) ?? 0),
    y: (row: number) => round(y(row, { position: "middle" }) ?? 0),
  };
}

type WaterfallBarProps = { bar: BarShapeProps; rows: readonly WaterfallRow[]; onDrawn?: () => void };

/** One floating bar. What is not explained is hollow and dashed; no bar is too thin to be seen. */
export function WaterfallBar({ bar, rows, onDrawn }: WaterfallBarProps) {
  useEffect(() => onDrawn?.(), [onDrawn]);
  const kind = rows[bar.originalDataIndex]?.kind ?? "total";
  const width = Math.max(LEAST_BAR_PX, Math.abs(bar.width));
  const x = Math.min(bar.x, bar.x + bar.width);
  const inset = kind === "remainder" ? 0.5 : 0;
  return (
    <rect
      className={`waterfall-${kind}`}
      x={round(x) + inset}
      y={round(bar.y) + inset}
      width={round(Math.max(LEAST_BAR_PX, width - 2 * inset))}
      height={round(bar.height) - 2 * inset}
    />
  );
}

/** What stands beside and between the bars: names, figures, the line of zero, and the steps from bar to bar. */
export function WaterfallRows({ layout, active }: MarksProps & { active: number | null }) {
  const scales = useScales();
  if (!scales) return null;
  const { rows, width, height, direction, fontSize } = layout;
  const { x, y } = scales;
  const towardsEnd = direction === "rtl" ? -1 : 1;
  const start = direction === "rtl" ? width : 0;
  const steps = rows
    .slice(1)
    .map((_, i) => `M${x(rows[i]?.span[1] ?? 0)} ${y(i)}V${y(i + 1)}`)
    .join("");
  return (
    <g direction={direction} fontSize={fontSize}>
      <ActiveRow layout={layout} active={active} />
      <path className="waterfall-zero" d={`M${x(0)} 0V${height}`} />
      <path className="waterfall-step" d={steps} />
      {rows.map((row, i) => (
        <g key={row.kind + row.label} className={`waterfall-row is-${row.kind}`}>
          <text y={y(i)} className="waterfall-label">
            {row.labelLines.map((line, at) => (
              <tspan key={line} x={start} dy={`${lineOffset(at, row.labelLines.length)}em`}>
                {line}
              </tspan>
            ))}
          </text>
          <text x={x(valueAt(row)) + towardsEnd * VALUE_GAP_PX} y={y(i)} dy="0.35em">
            {isolate(row.valueText)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** How far each part may reach, given how its scores are rounded: a line over the bar's end, with caps. */
export function WaterfallRanges({ layout }: MarksProps) {
  const scales = useScales();
  if (!scales) return null;
  const path = layout.rows
    .map(({ range }, i) => {
      if (!range) return "";
      const [low, high, y] = [scales.x(range[0]), scales.x(range[1]), scales.y(i)];
      const cap = (x: number) => `M${x} ${y - CAP_PX}V${y + CAP_PX}`;
      return `M${low} ${y}H${high}${cap(low)}${cap(high)}`;
    })
    .join("");
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.line}>
      <path className="waterfall-range" d={path} />
    </ZIndexLayer>
  );
}

/** Figures stand past everything that is drawn in their row. */
function valueAt({ span, range }: WaterfallRow): number {
  return Math.max(...span, ...(range ?? []));
}

/** The first line moves up by half of what follows it; the others follow. 0.35 em centres a line on its row. */
function lineOffset(at: number, lines: number): number {
  return at > 0 ? LEADING_EM : 0.35 - ((lines - 1) * LEADING_EM) / 2;
}
