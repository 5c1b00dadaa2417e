import { Bar, BarChart, Tooltip, XAxis, YAxis } from "recharts";
import type { WaterfallLayout } from "@/lib/charts/waterfall";
import { WaterfallBar, WaterfallRanges, WaterfallRows } from "./waterfall-marks";
import { placeTip, WaterfallTip } from "./waterfall-tip";

export type WaterfallPictureProps = {
  layout: WaterfallLayout;
  /** How much the picture shrinks to its room; the words of a row do not. */
  scale?: number;
  /** The row that is asked about; its words stand beside it. */
  active?: number | null;
  /** Called once the bars are there: Recharts needs several passes. */
  onDrawn?: () => void;
};

const BAR_PX = 18;

/** As a drawing fills its room: the same pixels then, whichever of the two stands there. */
const FILL_ROOM = { width: "100%", height: "auto" } as const;

/** The gap waterfall as Recharts draws it: at build for the page's HTML, and in the browser once it is touched. */
export function WaterfallPicture({ layout, scale = 1, active = null, onDrawn }: WaterfallPictureProps) {
  const { width, height, rows, domain, direction, labelRoom, valueRoom } = layout;
  const isMirrored = direction === "rtl";
  const [left, right] = isMirrored ? [valueRoom, labelRoom] : [labelRoom, valueRoom];
  const tip = active === null ? null : placeTip(layout, active, scale);
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
      <Tooltip
        active={active !== null}
        defaultIndex={active ?? undefined}
        cursor={false}
        isAnimationActive={false}
        position={tip?.position}
        content={() => tip && <WaterfallTip {...tip} direction={direction} />}
      />
    </BarChart>
  );
}
