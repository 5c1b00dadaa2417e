import type { SetLine } from "./typesetter";

/** A set line as one path of SVG, its baseline beginning at `x` and `y` on the left. */
export function linePath({ glyphs }: SetLine, x: number, y: number, sizePx: number): string {
  let path = "";
  for (const glyph of glyphs) {
    const [left, baseline] = [x + glyph.x * sizePx, y - glyph.y * sizePx];
    for (const { type, values } of glyph.outline) {
      path += type;
      for (let i = 0; i < values.length; i += 2) {
        const [across = 0, up = 0] = [values[i], values[i + 1]];
        path += `${i === 0 ? "" : " "}${tenth(left + across * sizePx)} ${tenth(baseline - up * sizePx)}`;
      }
    }
  }
  return path;
}

/** A tenth of a px cannot be seen, and its digits are half of the picture. */
function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}
