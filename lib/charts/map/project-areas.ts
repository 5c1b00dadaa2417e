import { type GeoProjection, geoArea, geoCentroid, geoEqualEarth, geoPath } from "d3-geo";
import type { FeatureCollection, MultiPoint, Polygon, Position } from "geojson";
import type { Area } from "./atlas";

export type Point = readonly [x: number, y: number];

/** West of Alaska's mainland and east of Chukotka, where the map may be cut without cutting a country. */
const CENTRE_LONGITUDE = 11.5;

/**
 * Equal Earth, so wide that areas and points keep `margin` from every edge; and how high that makes the map. Edges
 * are drawn straight as they lie on the map: a border along a parallel does not bulge.
 */
export function fitProjection(
  areas: readonly Area[],
  points: readonly Position[],
  { width, margin }: { width: number; margin: number },
): { projection: GeoProjection; height: number } {
  const all: FeatureCollection = { type: "FeatureCollection", features: [...areas, toFeature(points)] };
  const projection = geoEqualEarth().rotate([-CENTRE_LONGITUDE, 0]).precision(0);
  projection.fitWidth(width - 2 * margin, all);
  const [x = 0, y = 0] = projection.translate();
  projection.translate([x + margin, y + margin]);
  const [, [, bottom]] = geoPath(projection).bounds(all);
  return { projection, height: Math.ceil(bottom + margin) };
}

function toFeature(points: readonly Position[]) {
  const geometry: MultiPoint = { type: "MultiPoint", coordinates: [...points] };
  return { type: "Feature" as const, properties: null, geometry };
}

/** The outlines of an area in whole units. */
export function projectRings(projection: GeoProjection, area: Area): Point[][] {
  const rings: Point[][] = [];
  geoPath(projection, {
    moveTo: (x, y) => rings.push([rounded(x, y)]),
    lineTo: (x, y) => rings.at(-1)?.push(rounded(x, y)),
    beginPath() {},
    closePath() {},
    arc() {},
  })(area);
  return rings;
}

function rounded(x: number, y: number): Point {
  return [Math.round(x), Math.round(y)];
}

/** The middle of the largest part of an area, in degrees: of the Maldives an island, not the sea between them. */
export function middleOf({ geometry }: Area): Position {
  const [largest] = polygonsOf(geometry).sort((a, b) => extentKm2(b) - extentKm2(a));
  if (!largest) throw new RangeError(`an area without a polygon: ${geometry.type}`);
  return geoCentroid(largest);
}

function polygonsOf(geometry: Area["geometry"]): Polygon[] {
  if (geometry.type === "Polygon") return [geometry];
  if (geometry.type !== "MultiPolygon") return [];
  return geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
}

const EARTH_RADIUS_KM = 6371;

export function extentKm2(area: Area | Polygon): number {
  return geoArea(area) * EARTH_RADIUS_KM ** 2;
}
