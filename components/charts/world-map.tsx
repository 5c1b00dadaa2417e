import type { DrawnPlace } from "@/lib/charts/map/draw-world";
import type { MapClass, MapPageView } from "@/lib/views/map-page";

/** The pattern of what is not ranked, for the map and its legend. */
export const HATCH = "map-hatch";

type WorldMapProps = Pick<MapPageView, "summary" | "world" | "classes" | "unranked">;

/**
 * The world in the classes of an edition. Each ranked place leads to its row; since 195 stops of the tab key help
 * nobody, the keyboard's way is the list beside the map. It is the same in every direction of script.
 */
export function WorldMap({ summary, world, classes, unranked }: WorldMapProps) {
  return (
    <div className="world-map">
      <p className="sr-only">{summary}</p>
      <svg viewBox={`0 0 ${world.width} ${world.height}`} aria-hidden="true">
        <pattern id={HATCH} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="map-hatch" d="M1 0v7" />
        </pattern>
        <g className="map-shapes map-unranked" fill={`url(#${HATCH})`}>
          <path d={unranked.unnamed} />
          {unranked.named.map((place) => (
            <Shape key={place.id} {...place} />
          ))}
        </g>
        <Places classes={classes} of="shape" />
        <g className="map-dots map-hollow">
          {unranked.named.map((place) => (
            <Dot key={place.id} {...place} />
          ))}
        </g>
        <Places classes={classes} of="dot" />
      </svg>
    </div>
  );
}

/** Shapes first and all dots after them: a dot is never under its neighbour's shape. */
function Places({ classes, of }: { classes: readonly MapClass[]; of: keyof DrawnPlace }) {
  const [Mark, kind] = of === "shape" ? [Shape, "map-shapes"] : [Dot, "map-dots"];
  return classes.map(({ level, places }) => (
    <g key={level} className={`${kind} map-${level}`}>
      {places
        .filter((place) => place[of] !== null)
        .map(({ id, row, title, shape, dot }) => (
          <a key={id} href={row} tabIndex={-1}>
            <Mark title={title} shape={shape} dot={dot} />
          </a>
        ))}
    </g>
  ));
}

type MarkProps = DrawnPlace & { title: string };

function Shape({ shape, title }: MarkProps) {
  return shape === null ? null : (
    <path d={shape}>
      <title>{title}</title>
    </path>
  );
}

function Dot({ dot, title }: MarkProps) {
  return dot === null ? null : (
    <circle cx={dot.x} cy={dot.y}>
      <title>{title}</title>
    </circle>
  );
}
