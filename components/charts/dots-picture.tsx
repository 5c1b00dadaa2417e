import { Scatter, ScatterChart, XAxis, YAxis, ZIndexLayer } from "recharts";
import type { DotsLayout } from "@/lib/charts/lay-dots";
import { ActiveRow } from "./active-row";
import type { PictureProps } from "./chart-kind";
import { FILL_ROOM } from "./chart-room";
import { ChartTip } from "./chart-tip";
import { Dot, DotsFoot, DotsKey, DotsLines, DotsRowWords, DotsTick } from "./dots-marks";
import { DotsTip, dotsTipSize } from "./dots-tip";

/** From below: what marks the active row, the lines of the axis, the rows. */
const LAYERS = { active: -200, lines: -100, rows: 0 } as const;

/** Results by benchmark as Recharts draws them: at build for the page's HTML, and in the browser once it is touched. */
export function DotsPicture({ layout, scale = 1, active = null, onDrawn }: PictureProps<DotsLayout>) {
  const { width, height, rows, axis, direction, fontSize } = layout;
  const isMirrored = direction === "rtl";
  const [left, right] = isMirrored ? [width - axis.end, axis.start] : [axis.start, width - axis.end];
  const row = active === null ? undefined : rows[active];
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: 0, bottom: 0, left, right }}
      accessibilityLayer={false}
      style={FILL_ROOM}
    >
      <XAxis
        type="number"
        dataKey="value"
        domain={axis.domain}
        reversed={isMirrored}
        height={height - axis.bottom}
        ticks={axis.ticks.map(({ value }) => value)}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={({ x, payload }) => <DotsTick layout={layout} value={payload.value} x={Number(x)} />}
      />
      <YAxis type="number" dataKey="y" hide domain={[0, axis.bottom]} reversed />
      <ZIndexLayer zIndex={LAYERS.active}>
        <ActiveRow layout={layout} active={active} />
      </ZIndexLayer>
      <ZIndexLayer zIndex={LAYERS.lines}>
        <DotsLines layout={layout} />
      </ZIndexLayer>
      <g direction={direction} fontSize={fontSize}>
        <DotsKey layout={layout} />
        <DotsFoot layout={layout} />
        {rows.map((one, i) => (
          <g key={one.id} className={`dots-row${one === row ? " is-active" : ""}`} data-row={one.id}>
            <DotsRowWords layout={layout} row={one} isFirst={i === 0} />
            {one.dots.length > 0 && (
              <Scatter
                data={one.dots}
                zIndex={LAYERS.rows}
                isAnimationActive={false}
                shape={(point) => <Dot point={point} dot={one.dots[point.index]} onDrawn={onDrawn} />}
              />
            )}
          </g>
        ))}
      </g>
      <ChartTip layout={layout} active={active} scale={scale} size={dotsTipSize(layout, row)}>
        <DotsTip row={row} makersText={layout.makersText} />
      </ChartTip>
    </ScatterChart>
  );
}
