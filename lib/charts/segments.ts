import type { Box } from "./ladder/boxes";

/** A straight line from one place to another, in px. */
export type Line = { x1: number; y1: number; x2: number; y2: number };

/** Whether some of the line lies within the box (Liang and Barsky's clipping; touching its edge is not within). */
export function crosses({ x1, y1, x2, y2 }: Line, { left, right, top, bottom }: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [-dx, x1 - left],
    [dx, right - x1],
    [-dy, y1 - top],
    [dy, bottom - y1],
  ] as const) {
    if (step === 0) {
      if (room <= 0) return false;
    } else if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
  }
  return from < to;
}

/** Whether two lines cross each other between their ends. */
export function meet(a: Line, b: Line): boolean {
  return areApart(a, b) && areApart(b, a);
}

/** Whether the ends of `b` lie on different sides of `a`. */
function areApart({ x1, y1, x2, y2 }: Line, b: Line): boolean {
  const side = (x: number, y: number) => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  return side(b.x1, b.y1) * side(b.x2, b.y2) < 0;
}
