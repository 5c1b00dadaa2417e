import type { GeoProjection } from "d3-geo";
import type { Position } from "geojson";
import { present } from "@/lib/present";
import { areaCode } from "./area-code";
import { type Area, loadAreas } from "./atlas";
import { extentKm2, fitProjection, middleOf, projectRings } from "./project-areas";
import { ringPath } from "./ring-path";
import { spreadDots } from "./spread-dots";

/** What stands on the map under one code: a shape, a dot where that is too small or missing, or both. */
export type DrawnPlace = { shape: string | null; dot: { x: number; y: number } | null };

export type DrawnWorld = {
  width: number;
  height: number;
  /** By alpha-2 code. */
  places: ReadonlyMap<string, DrawnPlace>;
  /** What has no code, as one path. */
  codeless: string;
};

/** Units of about a pixel: finer ones would show no more of the coarse atlas and weigh more. */
const SIZE = { width: 1000, margin: 6 } as const;
/** The dots' radius is in map.css: 3.5 units; a line of paper remains between two. */
const DOTS_APART = 8;
/** Of a shape with less than some 10,000 km² (Lebanon, Cyprus) a reader sees no colour: it gets a dot. */
const LEAST_EXTENT_KM2 = 12_000;

/**
 * The world with a shape for every area of the coarse atlas and a dot for each of the `needed` places (alpha-2) that
 * the coarse atlas leaves out or draws smaller than a dot; those stand where the fine atlas has them.
 *
 * Drawn once a process for the same places.
 *
 * @throws where a needed place is in neither
 */
export function drawWorld(needed: readonly string[]): DrawnWorld {
  const key = needed.join();
  const world = drawn.get(key) ?? draw(needed);
  drawn.set(key, world);
  return world;
}

const drawn = new Map<string, DrawnWorld>();

function draw(needed: readonly string[]): DrawnWorld {
  const areas = loadAreas("110m");
  const shapes = largestByCode(areas);
  const middles = middlesOf(needed.filter((code) => isTooSmall(shapes.get(code))));
  const { projection, height } = fitProjection(areas, [...middles.values()], SIZE);
  const dots = placeDots(projection, middles);
  const shapeOf = (area: Area) => ringPath(projectRings(projection, area));
  const codes = [...new Set([...shapes.keys(), ...needed])];
  return {
    width: SIZE.width,
    height,
    places: new Map(
      codes.map((code) => {
        const area = shapes.get(code);
        return [code, { shape: area ? shapeOf(area) : null, dot: dots.get(code) ?? null }];
      }),
    ),
    codeless: areas
      .filter((area) => areaCode(area) === null)
      .map(shapeOf)
      .join(""),
  };
}

/** Where several areas share a code (Australia and a reef of hers), the largest stands for it. */
function largestByCode(areas: readonly Area[]): Map<string, Area> {
  const byCode = new Map<string, Area>();
  for (const area of areas) {
    const code = areaCode(area);
    if (code === null) continue;
    const known = byCode.get(code);
    if (!known || extentKm2(area) > extentKm2(known)) byCode.set(code, area);
  }
  return byCode;
}

function isTooSmall(shape: Area | undefined): boolean {
  return !shape || extentKm2(shape) < LEAST_EXTENT_KM2;
}

function middlesOf(codes: readonly string[]): Map<string, Position> {
  const areas = largestByCode(loadAreas("10m", (area) => codes.some((code) => code === areaCode(area))));
  return new Map(
    codes.map((code) => {
      const area = areas.get(code);
      if (!area) throw new RangeError(`The atlas has no place ${code}: it can be neither a shape nor a dot.`);
      return [code, middleOf(area)];
    }),
  );
}

function placeDots(projection: GeoProjection, middles: ReadonlyMap<string, Position>) {
  const dots = [...middles].map(([code, [longitude = 0, latitude = 0]]) => {
    const [x, y] = present(projection([longitude, latitude]), `place of ${code} on the map`);
    return { code, x, y };
  });
  const spread = spreadDots(dots, DOTS_APART);
  return new Map(spread.map(({ code, x, y }) => [code, { x: Math.round(x), y: Math.round(y) }]));
}
