/** Axis-parallel rectangles, for telling whether two things would be drawn over each other. */
export type Box = { left: number; right: number; top: number; bottom: number };
type Point = { x: number; y: number };

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function isFree(box: Box, taken: readonly Box[]): boolean {
  return !taken.some((other) => overlaps(box, other));
}

/** The box of a line of text whose baseline is at `y`. */
export function textBox(
  x: number,
  y: number,
  width: number,
  fontSizePx: number,
  anchor: "start" | "middle" | "end",
): Box {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - fontSizePx, bottom: y + fontSizePx * 0.3 };
}

/** The boxes of a straight line, cut into short pieces so that a slanting one does not claim its whole rectangle. */
export function lineBoxes({ x: x1, y: y1 }: Point, { x: x2, y: y2 }: Point): Box[] {
  const pieces = x1 === x2 || y1 === y2 ? 1 : 16;
  return Array.from({ length: pieces }, (_, i) => {
    const from = { x: x1 + ((x2 - x1) * i) / pieces, y: y1 + ((y2 - y1) * i) / pieces };
    const to = { x: x1 + ((x2 - x1) * (i + 1)) / pieces, y: y1 + ((y2 - y1) * (i + 1)) / pieces };
    return {
      left: Math.min(from.x, to.x) - 1,
      right: Math.max(from.x, to.x) + 1,
      top: Math.min(from.y, to.y) - 1,
      bottom: Math.max(from.y, to.y) + 1,
    };
  });
}

/** How far a point is from the straight line between two others, ends included. */
export function distanceToLine(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - nearest * dx, point.y - from.y - nearest * dy);
}
