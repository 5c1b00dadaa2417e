import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import atlasPackage from "world-atlas/package.json";

/** What the shapes are, for the caption. The package names the edition of Natural Earth in its README alone. */
export const ATLAS = { naturalEarth: "4.1.0", package: `world-atlas ${atlasPackage.version}` } as const;

/** An area that Natural Earth draws apart, in degrees; `id` is its ISO 3166-1 numeric code where it has one. */
export type Area = Feature<Geometry, Named>;

/** What the atlas says of an area besides its lines. */
export type AreaName = Pick<Area, "id" | "properties">;

type Named = { name: string };

type Atlas = Topology<{
  countries: Omit<GeometryCollection<Named>, "geometries"> & {
    geometries: (Polygon<Named> | MultiPolygon<Named>)[];
  };
}>;

/** No place of ours, and a tenth of the height of a map. */
const ANTARCTICA = "010";

const UNNAMED = { name: "" };

/** How finely the lines are drawn, as the atlas names its files. The coarse one leaves small places out. */
export type AtlasScale = "110m" | "10m";

const read = new Map<AtlasScale, Atlas>();

/** The areas of the atlas that are wanted, Antarctica never; the file is read once a process. */
export function loadAreas(scale: AtlasScale, isWanted: (area: AreaName) => boolean = () => true): Area[] {
  const atlas = read.get(scale) ?? readAtlas(scale);
  read.set(scale, atlas);
  const { geometries } = atlas.objects.countries;
  const wanted = geometries.filter(
    ({ id, properties = UNNAMED }) => id !== ANTARCTICA && isWanted({ id, properties }),
  );
  return feature(atlas, { type: "GeometryCollection", geometries: wanted }).features;
}

function readAtlas(scale: AtlasScale): Atlas {
  const file = join(process.cwd(), "node_modules/world-atlas", `countries-${scale}.json`);
  return JSON.parse(readFileSync(file, "utf8"));
}
