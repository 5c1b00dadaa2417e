import type { WaterfallRow } from "@/lib/charts/waterfall";

export const WATERFALL_TIP = { width: 208, height: 98 } as const;

export function WaterfallTip({ row }: { row: WaterfallRow | undefined }) {
  if (!row) return null;
  return (
    <>
      <p className="flex justify-between gap-3">
        {row.label}
        <bdi dir="ltr" className="font-semibold">
          {row.valueText}
        </bdi>
      </p>
      {row.rangeText && <p className="text-quiet">{row.rangeText}</p>}
    </>
  );
}
