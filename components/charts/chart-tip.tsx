import type { ReactElement } from "react";
import { Tooltip } from "recharts";
import { type ChartFrame, placeTip } from "@/lib/charts/chart-frame";

type TipSize = { width: number; height: number };

type ChartTipProps<Layout extends ChartFrame> = {
  layout: Layout;
  active: number | null;
  scale: number;
  /** How much room the tip takes; its width is also in app/styles/. */
  size: TipSize;
  children: ReactElement | null;
  /** Where the words about a row stand: under or over it, unless the picture has a way of its own. */
  placeBy?: (layout: Layout, index: number, scale: number, tip: TipSize) => ReturnType<typeof placeTip>;
};

/**
 * The words about the active row in the library's tooltip, which shows itself only for a datum; the first serves for all,
 * since both the words and their place come from the layout.
 */
export function ChartTip<Layout extends ChartFrame>({
  layout,
  active,
  scale,
  size,
  children,
  placeBy = placeTip,
}: ChartTipProps<Layout>) {
  const place = active === null ? null : placeBy(layout, active, scale, size);
  return (
    <Tooltip
      active={place !== null}
      defaultIndex={0}
      cursor={false}
      isAnimationActive={false}
      position={place?.position}
      content={() =>
        place && (
          <div dir={layout.direction} className={`chart-tip${place.isAbove ? " is-above" : ""}`}>
            {children}
          </div>
        )
      }
    />
  );
}
