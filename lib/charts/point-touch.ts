import type { ChartFrame, ChartRow } from "./chart-frame";

/** A picture of points, each of which is a row; in px from the top and from the side where rows begin. */
type PointFrame = ChartFrame<ChartRow & { x: number; y: number }>;

const REACH_PX = 28;

/**
 * The point nearest to a place in the picture, given as shares of its width (from the left) and height; null where none
 * is near.
 */
export function pointAt(frame: PointFrame, place: { x: number; y: number }): number | null {
  const { width, height, rows, direction } = frame;
  const x = (direction === "rtl" ? 1 - place.x : place.x) * width;
  const distances = rows.map((row) => Math.hypot(row.x - x, row.y - place.y * height));
  const nearest = Math.min(...distances);
  return nearest <= REACH_PX ? distances.indexOf(nearest) : null;
}

const TIP_GAP_PX = 14;

/**
 * Where the words about a point stand: under it, or over it in the lower half; towards the middle of the picture, which
 * may be shown smaller by `scale`, while the words are not.
 */
export function placePointTip(
  frame: PointFrame,
  index: number,
  scale: number,
  tip: { width: number; height: number },
) {
  const row = frame.rows[index];
  if (!row) return null;
  const width = frame.width * scale;
  const isAbove = row.y >= frame.height / 2;
  const start = Math.min(Math.max(0, row.x * scale - tip.width / 2), Math.max(0, width - tip.width));
  const x = frame.direction === "rtl" ? width - Math.min(width, tip.width) - start : start;
  return { position: { x, y: row.y * scale + (isAbove ? -TIP_GAP_PX : TIP_GAP_PX) }, isAbove };
}
