import type { CountryColour } from "@/lib/charts/country-colours";
import { type HistoryInput, type HistoryLayout, layHistory } from "@/lib/charts/history-layout";

type HistoryPictureProps = {
  input: HistoryInput;
  colours: ReadonlyMap<string, CountryColour>;
  direction: "ltr" | "rtl";
};

const WIDE_PX = 640;
const NARROW_PX = 358;

/** Ranks over editions: a column an edition, a dot a country, unjoined but for one whose method stayed. The page's table or list is its text. */
export function HistoryPicture({ input, colours, direction }: HistoryPictureProps) {
  const shared = { colours, direction };
  return (
    <div className="history">
      <div className="max-wide:hidden">
        <Picture {...shared} layout={layHistory(input, WIDE_PX)} />
      </div>
      <div className="wide:hidden">
        <Picture {...shared} layout={layHistory(input, NARROW_PX)} />
      </div>
    </div>
  );
}

type PictureProps = Omit<HistoryPictureProps, "input"> & { layout: HistoryLayout };

function Picture({ layout, colours, direction }: PictureProps) {
  const { width, height } = layout;
  const at = (x: number) => (direction === "rtl" ? width - x : x);
  const colour = (id: string) => `c-${colours.get(id) ?? "ink"}`;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      direction={direction}
      aria-hidden="true"
    >
      {layout.axes.map(({ edition, x, top, bottom }) => (
        <g key={edition}>
          <line x1={at(x)} x2={at(x)} y1={top} y2={bottom} />
          <text x={at(x)} y={height - 4} textAnchor={x < 20 ? "start" : "middle"}>
            {edition}
          </text>
        </g>
      ))}
      {layout.lines.map(({ key, id, x1, y1, x2, y2 }) => (
        <line key={key} className={`joined ${colour(id)}`} x1={at(x1)} y1={y1} x2={at(x2)} y2={y2} />
      ))}
      {layout.dots.map(({ key, id, x, y }) => (
        <circle key={key} className={colour(id)} cx={at(x)} cy={y} r={5} />
      ))}
      {layout.ranks.map(({ key, id, text, x, y }) => (
        <text key={key} className={`named ${colour(id)}`} x={at(x)} y={y} textAnchor={layout.rankAnchor}>
          {text}
        </text>
      ))}
      {layout.names.map(({ key, id, text, x, y }) => (
        <text key={key} className={`named ${colour(id)}`} x={at(x)} y={y} textAnchor="start">
          {text}
        </text>
      ))}
    </svg>
  );
}
