import type { WaterfallLayout, WaterfallRow } from "@/lib/charts/waterfall";

const TIP_PX = 208;
const TIP_ROWS = 3;
const TIP_GAP_PX = 4;
const BAR_GAP_PX = 8;

type Tip = { row: WaterfallRow; position: { x: number; y: number }; isAbove: boolean };

/** Where the words of a row stand: below it, or above it in the lower half, before the bars that are there. */
export function placeTip(layout: WaterfallLayout, index: number, scale: number): Tip | null {
  const { rows, direction } = layout;
  const row = rows[index];
  if (!row) return null;
  const [width, height] = [layout.width * scale, layout.height * scale];
  const rowHeight = height / rows.length;
  const isAbove = index >= rows.length / 2;
  const covered = isAbove ? rows.slice(index - TIP_ROWS, index) : rows.slice(index + 1, index + 1 + TIP_ROWS);
  const free = fromStart(layout, Math.min(...covered.flatMap(({ span }) => span))) * scale - BAR_GAP_PX;
  const start = Math.min(width - TIP_PX, Math.max(0, free - TIP_PX));
  const x = direction === "rtl" ? width - TIP_PX - start : start;
  const y = isAbove ? index * rowHeight - TIP_GAP_PX : (index + 1) * rowHeight + TIP_GAP_PX;
  return { row, position: { x, y }, isAbove };
}

/** Pixels from the side where rows begin. */
function fromStart({ domain, width, labelRoom, valueRoom }: WaterfallLayout, points: number): number {
  const share = (points - domain[0]) / (domain[1] - domain[0]);
  return labelRoom + share * (width - labelRoom - valueRoom);
}

type WaterfallTipProps = Tip & { direction: "ltr" | "rtl" };

export function WaterfallTip({ row, isAbove, direction }: WaterfallTipProps) {
  return (
    <div dir={direction} className={`waterfall-tip${isAbove ? " is-above" : ""}`}>
      <p className="flex justify-between gap-3">
        {row.label}
        <bdi dir="ltr" className="font-semibold">
          {row.valueText}
        </bdi>
      </p>
      {row.rangeText && <p className="text-quiet">{row.rangeText}</p>}
    </div>
  );
}
