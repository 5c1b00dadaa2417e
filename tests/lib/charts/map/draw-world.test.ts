import { describe, expect, it } from "vitest";
import { drawWorld } from "@/lib/charts/map/draw-world";
import { loadIndices, loadPlace, loadPlaces } from "@/lib/data/load";
import { loadNewestWholeEdition } from "@/lib/data/load-newest-editions";

const COUNTRIES = loadPlaces()
  .filter(({ kind }) => kind === "country")
  .map(({ alpha2 }) => alpha2);

const world = drawWorld([...COUNTRIES, "TW", "HK", "MO", "XK", "PR"]);

function dotOf(code: string) {
  const dot = world.places.get(code)?.dot;
  if (!dot) throw new Error(`${code} has no dot`);
  return dot;
}

/** Every corner of a path in relative commands. */
function cornersOf(path: string): [number, number][] {
  return path.split("z").flatMap((ring) => {
    const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
    const corners: [number, number][] = ring ? [[x, y]] : [];
    for (let i = 0; i < steps.length; i += 2) {
      const [beforeX = 0, beforeY = 0] = corners.at(-1) ?? [];
      corners.push([beforeX + (steps[i] ?? 0), beforeY + (steps[i + 1] ?? 0)]);
    }
    return corners;
  });
}

describe("drawWorld", () => {
  it.each(loadIndices().map(({ id }) => id))("has a shape or a dot for everyone that %s ranks", (id) => {
    const countries = loadNewestWholeEdition(id)?.countries ?? [];
    expect(countries.length).toBeGreaterThan(30);
    const codes = countries.map(({ place }) => loadPlace(place).alpha2);
    const { places } = drawWorld(codes);
    const missing = codes.filter((code) => !places.get(code)?.shape && !places.get(code)?.dot);
    expect(missing).toEqual([]);
  });

  it("draws small places as dots: islands, city states, and what a reader would not see as an area", () => {
    for (const code of ["SG", "MT", "BH", "VA", "HK", "MO", "TV", "LB", "PS", "XK", "PR"])
      expect(world.places.get(code)?.dot, code).not.toBeNull();
    for (const code of ["RU", "TW", "BE", "IL", "KW"]) expect(world.places.get(code)?.dot, code).toBeNull();
  });

  it("keeps every corner and every dot within the picture", () => {
    const paths = [...world.places.values()].map(({ shape }) => shape ?? "");
    const corners = [...paths, world.codeless].flatMap(cornersOf);
    expect(corners.length).toBeGreaterThan(5000);
    const dots = [...world.places.values()].flatMap(({ dot }) => (dot ? [[dot.x, dot.y] as const] : []));
    for (const [x, y] of [...corners, ...dots]) {
      expect(x >= 0 && x <= world.width && y >= 0 && y <= world.height, `${x},${y}`).toBe(true);
    }
  });

  it("keeps dots so far apart that none covers another, and near their places", () => {
    const codes = [...world.places].filter(([, { dot }]) => dot).map(([code]) => code);
    for (const [i, code] of codes.entries())
      for (const other of codes.slice(i + 1)) {
        const [a, b] = [dotOf(code), dotOf(other)];
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${code} and ${other}`).toBeGreaterThan(6.5);
      }
    // Dominica alone, and with its seven neighbours.
    const alone = drawWorld(["DM"]).places.get("DM")?.dot;
    expect(Math.abs((alone?.y ?? 0) - dotOf("DM").y)).toBeLessThan(17);
  });

  it("lies as maps do: west is left, north is up", () => {
    expect(dotOf("BB").x).toBeLessThan(dotOf("MT").x);
    expect(dotOf("MT").x).toBeLessThan(dotOf("SG").x);
    expect(dotOf("MT").y).toBeLessThan(dotOf("SG").y);
  });

  it("cuts no country at the edge: the east of Chukotka lies right of Kamchatka", () => {
    const russia = cornersOf(world.places.get("RU")?.shape ?? "").map(([x]) => x);
    expect(Math.min(...russia)).toBeGreaterThan(world.width / 2);
  });

  it("draws Northern Cyprus and Somaliland under no code", () => {
    expect(world.codeless.match(/M/g)).toHaveLength(2);
  });

  it("stops where a place is nowhere in the atlas", () => {
    expect(() => drawWorld(["ZZ"])).toThrow("ZZ");
  });
});
