import { pairs } from "d3-array";
import { zip } from "@/lib/zip";
import type { Point } from "./project-areas";

/**
 * The outlines as one path in relative commands, each with its corners alone: `M10 10l8 0-6-6z` takes fewest bytes. An
 * islet that comes down to a line or a point is left out.
 */
export function ringPath(rings: readonly (readonly Point[])[]): string {
  return rings.map(oneRing).join("");
}

const FEWEST_CORNERS = 3;

function oneRing(ring: readonly Point[]): string {
  const corners = cornersOf(ring);
  const [first] = corners;
  if (!first || corners.length < FEWEST_CORNERS) return "";
  const steps = pairs(corners).map(([[fromX, fromY], [x, y]]) => `${x - fromX} ${y - fromY}`);
  return `M${first[0]} ${first[1]}l${steps.join(" ").replaceAll(" -", "-")}z`;
}

/** Without points that stand still or lie on the way from the one before to the one after. */
function cornersOf(ring: readonly Point[]): readonly Point[] {
  const moving = zip(ring, turned(ring, -1))
    .filter(([[x, y], [beforeX, beforeY]]) => x !== beforeX || y !== beforeY)
    .map(([point]) => point);
  return zip(moving, zip(turned(moving, -1), turned(moving, 1)))
    .filter(
      ([[x, y], [[beforeX, beforeY], [afterX, afterY]]]) =>
        (x - beforeX) * (afterY - beforeY) !== (y - beforeY) * (afterX - beforeX),
    )
    .map(([point]) => point);
}

/** A ring begun so many points later, or earlier: at each place stands the point after it, or the one before. */
function turned(ring: readonly Point[], by: 1 | -1): Point[] {
  return [...ring.slice(by), ...ring.slice(0, by)];
}
