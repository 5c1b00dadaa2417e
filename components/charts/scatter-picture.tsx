import { ScatterChart as Frame, Scatter, XAxis, YAxis, ZIndexLayer } from "recharts";
import type { ScatterLayout } from "@/lib/charts/lay-scatter";
import { placePointTip } from "@/lib/charts/point-touch";
import type { PictureProps } from "./chart-kind";
import { FILL_ROOM } from "./chart-room";
import { ChartTip } from "./chart-tip";
import { ScatterAxes, ScatterGrid, ScatterNames, ScatterPoint } from "./scatter-marks";
import { SCATTER_TIP, ScatterTip } from "./scatter-tip";

/** From below: lines of the axes and to names, the points with their intervals, the names. */
const LAYERS = { lines: -100, points: 0, names: 100 } as const;

/**
 * Two figures of each model as Recharts draws them: at build for the page's HTML, and in the browser once it is touched.
 * Its axes count px, since the layout has found every place already, also that of names.
 */
export function ScatterPicture({ layout, scale = 1, active = null, onDrawn }: PictureProps<ScatterLayout>) {
  const { width, height, rows, direction, fontSize } = layout;
  const row = active === null ? undefined : rows[active];
  return (
    <Frame
      width={width}
      height={height}
      margin={{ top: 0, bottom: 0, left: 0, right: 0 }}
      accessibilityLayer={false}
      style={FILL_ROOM}
    >
      <XAxis type="number" dataKey="x" hide domain={[0, width]} reversed={direction === "rtl"} />
      <YAxis type="number" dataKey="y" hide domain={[0, height]} reversed />
      <ZIndexLayer zIndex={LAYERS.lines}>
        <ScatterGrid layout={layout} active={row} />
      </ZIndexLayer>
      <Scatter
        data={rows}
        zIndex={LAYERS.points}
        isAnimationActive={false}
        shape={(point) => <ScatterPoint point={point} row={rows[point.index]} onDrawn={onDrawn} />}
      />
      <ZIndexLayer zIndex={LAYERS.names}>
        <g direction={direction} fontSize={fontSize}>
          <ScatterAxes layout={layout} />
          <ScatterNames layout={layout} active={row} />
        </g>
      </ZIndexLayer>
      <ChartTip layout={layout} active={active} scale={scale} size={SCATTER_TIP} placeBy={placePointTip}>
        <ScatterTip layout={layout} row={row} />
      </ChartTip>
    </Frame>
  );
}
