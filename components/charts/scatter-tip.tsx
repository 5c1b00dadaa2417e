import type { LaidPoint, ScatterLayout } from "@/lib/charts/lay-scatter";

/** About the room of a model's tip; its width is that of app/styles/scatter.css. */
export const SCATTER_TIP = { width: 320, height: 120 } as const;

export function ScatterTip({ layout, row }: { layout: ScatterLayout; row: LaidPoint | undefined }) {
  if (!row) return null;
  const { axisNames, makersText } = layout;
  const { label, xText, yText, intervalText, isMakers } = row.point;
  return (
    <>
      <p className="font-semibold">
        <bdi>{label}</bdi>
      </p>
      {[
        { name: axisNames.x, text: xText },
        { name: axisNames.y, text: yText },
      ].map(({ name, text }) => (
        <p key={name}>
          <span className="label">{name}</span> <bdi dir="ltr">{text}</bdi>
        </p>
      ))}
      {intervalText && <p className="text-quiet">{intervalText}</p>}
      {isMakers && <p className="text-quiet">{makersText}</p>}
    </>
  );
}
