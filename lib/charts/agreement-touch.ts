import type { AgreementLayout } from "./lay-agreement";

/** A country in words: its name, and its ranks in both editions. */
export function agreementWords({ rows }: AgreementLayout, index: number): string {
  const row = rows[index];
  return [row?.dot.name, ...(row?.lines ?? [])].filter(Boolean).join(", ");
}

const REACH_PX = 28;

/**
 * The country nearest to a point of the picture, given as shares of its width (from the left) and height; null where
 * none is near.
 */
export function countryAt(layout: AgreementLayout, point: { x: number; y: number }): number | null {
  const { width, height, rows, direction } = layout;
  const x = (direction === "rtl" ? 1 - point.x : point.x) * width;
  const distances = rows.map((row) => Math.hypot(row.x - x, row.y - point.y * height));
  const nearest = Math.min(...distances);
  return nearest <= REACH_PX ? distances.indexOf(nearest) : null;
}

const TIP_GAP_PX = 14;

/**
 * Where the words about a country stand: under its dot, or over it in the lower half; towards the middle of the
 * picture, which may be shown smaller by `scale`, while the words are not.
 */
export function placeCountryTip(
  layout: AgreementLayout,
  index: number,
  scale: number,
  tip: { width: number; height: number },
) {
  const row = layout.rows[index];
  if (!row) return null;
  const width = layout.width * scale;
  const isAbove = row.y >= layout.height / 2;
  const start = Math.min(Math.max(0, row.x * scale - tip.width / 2), Math.max(0, width - tip.width));
  const x = layout.direction === "rtl" ? width - Math.min(width, tip.width) - start : start;
  return { position: { x, y: row.y * scale + (isAbove ? -TIP_GAP_PX : TIP_GAP_PX) }, isAbove };
}
