import type { ReactElement } from "react";
import { Tooltip } from "recharts";
import { type ChartFrame, placeTip } from "@/lib/charts/chart-frame";

type ChartTipProps = {
  layout: ChartFrame;
  active: number | null;
  scale: number;
  /** How much room the tip takes; its width is also in app/styles/. */
  size: { width: number; height: number };
  children: ReactElement | null;
};

/**
 * The words about the active row in the library's tooltip, which shows itself only for a datum; the first serves for all,
 * since both the words and their place come from the layout.
 */
export function ChartTip({ layout, active, scale, size, children }: ChartTipProps) {
  const place = active === null ? null : placeTip(layout, active, scale, size);
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
