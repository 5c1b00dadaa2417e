import { CHART_WIDTH_PX } from "@/lib/charts/chart-frame";
import type { DotsLayout, DotsRow } from "@/lib/charts/lay-dots";
import { MARK_PX } from "@/lib/charts/model-marks";
import { ModelMark } from "./model-mark";

const LINE_PX = 21;
const FRAME_PX = 14;
const BOX = [-MARK_PX - 1, -MARK_PX - 1, 2 * MARK_PX + 2, 2 * MARK_PX + 2].join(" ");

/** About the room of a row's tip; its widths are those of app/styles/dots.css. */
export function dotsTipSize({ width }: DotsLayout, row: DotsRow | undefined) {
  const isNarrow = width === CHART_WIDTH_PX.narrow;
  const lines = row?.dots.map(
    ({ interval, isMakers }) => 1 + (isNarrow && interval ? 1 : 0) + (isMakers ? 1 : 0),
  );
  const count = lines?.reduce((sum, line) => sum + line, 1) ?? 0;
  const isSmall = isNarrow || !row?.dots.some(({ interval }) => interval);
  return { width: isSmall ? 240 : 380, height: FRAME_PX + count * LINE_PX };
}

type DotsTipProps = { row: DotsRow | undefined; makersText: string };

export function DotsTip({ row, makersText }: DotsTipProps) {
  if (!row) return null;
  return (
    <>
      <p className="font-semibold">{row.label}</p>
      <div className="dots-tip">
        {row.dots.map(({ model, valueText, intervalText, isMakers }) => (
          <div key={model.id}>
            <svg viewBox={BOX} aria-hidden="true">
              <ModelMark mark={model.mark} isMakers={isMakers} />
            </svg>
            <bdi>{model.label}</bdi>
            <bdi className="font-semibold">{valueText}</bdi>
            {intervalText && <span className="text-quiet">{intervalText}</span>}
            {isMakers && <em className="text-quiet">{makersText}</em>}
          </div>
        ))}
      </div>
    </>
  );
}
