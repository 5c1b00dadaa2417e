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
  const [first, ...others] = corners;
  if (!first || corners.length < FEWEST_CORNERS) return "";
  const steps = others.map(([x, y], i) => {
    const [fromX, fromY] = corners[i] ?? first;
    return `${x - fromX} ${y - fromY}`;
  });
  return `M${first[0]} ${first[1]}l${steps.join(" ").replaceAll(" -", "-")}z`;
}

/** Without points that stand still or lie on the way from the one before to the one after. */
function cornersOf(ring: readonly Point[]): readonly Point[] {
  const moving = ring.filter((point, i) => {
    const before = ring.at(i - 1) ?? point;
    return point[0] !== before[0] || point[1] !== before[1];
  });
  return moving.filter(([x, y], i) => {
    const [beforeX, beforeY] = moving.at(i - 1) ?? [x, y];
    const [afterX, afterY] = moving[(i + 1) % moving.length] ?? [x, y];
    return (x - beforeX) * (afterY - beforeY) !== (y - beforeY) * (afterX - beforeX);
  });
}
