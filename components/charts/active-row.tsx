import type { ChartFrame } from "@/lib/charts/chart-frame";
import { round } from "./svg-figures";

const BLEED_PX = 6;

/** What lies under the row that is asked about. */
export function ActiveRow({ layout, active }: { layout: ChartFrame; active: number | null }) {
  const row = active === null ? undefined : layout.rows[active];
  if (!row) return null;
  return (
    <rect
      className="chart-active"
      x={-BLEED_PX}
      y={round(row.top)}
      width={layout.width + 2 * BLEED_PX}
      height={round(row.height)}
    />
  );
}
