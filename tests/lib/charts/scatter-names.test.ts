import { describe, expect, it } from "vitest";
import { placeNames } from "@/lib/charts/scatter-names";

const LINE = 18;
const point = (id: string, x: number) => ({ id, x, y: 50, interval: null, nameWidth: 40 });

describe("placeNames", () => {
  it("gives each point its own name, in the order of the points", () => {
    const points = [point("right", 250), point("left", 50), point("middle", 150)];
    const names = placeNames(points, { left: 0, right: 300, top: 0, bottom: 100 }, LINE);
    expect(names?.map(({ id }) => id)).toEqual(["right", "left", "middle"]);
    expect(names?.every(({ leader }) => leader === null)).toBe(true);
  });

  it("gives no names at all where the frame has no room for one: a point without would be nobody's", () => {
    const low = { left: 0, right: 300, top: 45, bottom: 55 };
    expect(placeNames([point("a", 50)], low, LINE)).toBeNull();
  });
});
