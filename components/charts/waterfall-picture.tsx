import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { WaterfallLayout } from "@/lib/charts/waterfall";
import type { PictureProps } from "./chart-kind";
import { FILL_ROOM } from "./chart-room";
import { ChartTip } from "./chart-tip";
import { WaterfallBar, WaterfallRanges, WaterfallRows } from "./waterfall-marks";
import { WATERFALL_TIP, WaterfallTip } from "./waterfall-tip";

const BAR_PX = 18;

/** The gap waterfall as Recharts draws it: at build for the page's HTML, and in the browser once it is touched. */
export function WaterfallPicture({
  layout,
  scale = 1,
  active = null,
  onDrawn,
}: PictureProps<WaterfallLayout>) {
  const { width, height, rows, domain, direction, labelRoom, valueRoom } = layout;
  const isMirrored = direction === "rtl";
  const [left, right] = isMirrored ? [valueRoom, labelRoom] : [labelRoom, valueRoom];
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={rows.map((row, index) => ({ ...row, index }))}
      margin={{ top: 0, bottom: 0, left, right }}
      accessibilityLayer={false}
      style={FILL_ROOM}
    >
      <XAxis type="number" hide domain={domain} reversed={isMirrored} />
      <YAxis type="category" hide dataKey="index" orientation={isMirrored ? "right" : "left"} />
      <WaterfallRows layout={layout} active={active} />
      <Bar
        dataKey="span"
        barSize={BAR_PX}
        isAnimationActive={false}
        shape={(bar) => <WaterfallBar bar={bar} rows={rows} onDrawn={onDrawn} />}
      />
      <WaterfallRanges layout={layout} />
      <ChartTip layout={layout} active={active} scale={scale} size={WATERFALL_TIP}>
        <WaterfallTip row={rows[active ?? 0]} />
      </ChartTip>
    </BarChart>
  );
}
