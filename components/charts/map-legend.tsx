import type { MapPageView } from "@/lib/views/map-page";
import { HATCH } from "./world-map";

type MapLegendProps = Pick<MapPageView, "classes" | "legend" | "unrankedText">;

/** The classes from the lowest to the highest, then what is not ranked. */
export function MapLegend({ classes, legend, unrankedText }: MapLegendProps) {
  return (
    <div className="map-legend">
      <p className="font-semibold">{legend}</p>
      <ul>
        {classes.toReversed().map(({ level, scores, count }) => (
          <li key={level}>
            <ClassSwatch level={level} />
            <span>
              {scores} <span className="block text-quiet">{count}</span>
            </span>
          </li>
        ))}
        <li>
          <svg className="map-swatch map-unranked" aria-hidden="true">
            <rect width="100%" height="100%" fill={`url(#${HATCH})`} />
          </svg>
          {unrankedText}
        </li>
      </ul>
    </div>
  );
}

export function ClassSwatch({ level }: { level: number }) {
  return (
    <svg className={`map-swatch map-${level}`} aria-hidden="true">
      <rect width="100%" height="100%" />
    </svg>
  );
}
