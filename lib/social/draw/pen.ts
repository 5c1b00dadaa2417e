import type { Weight } from "../type/face";
import { linePath } from "../type/line-path";
import type { SetLine, Typesetter } from "../type/typesetter";

/** What a picture is drawn with. Colours are those of the light theme by their names: `ink`, `rus-text`, `model-0`. */
export type Tools = { typesetter: Typesetter; colour: (name: string) => string };

export type Box = { left: number; right: number; top: number; bottom: number };

/** A text as it was drawn, in px from the top left of the picture, and the characters that no font had. */
export type DrawnText = { text: string; box: Box; missing: number };

export type Drawing = {
  width: number;
  height: number;
  svg: string;
  texts: DrawnText[];
  /** All that it is drawn in, as `#rrggbb`. */
  colours: string[];
};

export type TextStyle = { size: number; weight: Weight; colour: string };

export type Anchor = "start" | "middle" | "end";

/** With a halo, lines that pass under a text leave room around its letters. */
type Placed = TextStyle & { x: number; y: number; anchor?: Anchor; halo?: boolean };

export type Paint = { fill?: string; stroke?: string; width?: number; dashes?: string };

const HALO_PX = 5;

/** How far letters reach from their baseline, in sizes of the font. */
const ABOVE = 0.76;
const BELOW = 0.22;

export type Pen = ReturnType<typeof createPen>;

/**
 * Draws in px from the top and the *start* side; where reading goes from right to left, everything but the letters is
 * mirrored. What it writes is shapes alone, so that a renderer needs neither fonts nor knowledge of scripts.
 */
export function createPen({ typesetter, colour: colourOf }: Tools, width: number, height: number) {
  const colours = new Set<string>();
  const colour = (name: string) => {
    const hex = colourOf(name);
    colours.add(hex);
    return hex;
  };
  const isMirrored = typesetter.direction === "rtl";
  const shapes: string[] = [`<path d="M0 0H${width}V${height}H0Z" fill="${colour("paper")}"/>`];
  const texts: DrawnText[] = [];

  /** The path is moved by `at`, from the start side and the top. */
  function path(d: string, { fill, stroke, width: strokeWidth = 1, dashes }: Paint, at = { x: 0, y: 0 }) {
    const line = stroke ? ` stroke="${colour(stroke)}" stroke-width="${strokeWidth}"` : "";
    const dashed = dashes ? ` stroke-dasharray="${dashes}"` : "";
    const matrix = isMirrored ? `-1 0 0 1 ${width - at.x} ${at.y}` : `1 0 0 1 ${at.x} ${at.y}`;
    const paint = `fill="${fill ? colour(fill) : "none"}"${line}${dashed}`;
    shapes.push(`<path d="${d}" ${paint} transform="matrix(${matrix})"/>`);
  }

  function setLine(text: string, line: SetLine, placed: Placed) {
    const { x, y, size, colour: ink, anchor = "start", halo = false } = placed;
    const wide = line.width * size;
    const fromStart = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
    const left = isMirrored ? width - fromStart - wide : fromStart;
    const box = { left, right: left + wide, top: y - size * ABOVE, bottom: y + size * BELOW };
    texts.push({ text, box, missing: line.missing });
    const d = linePath(line, left, y, size);
    if (halo)
      shapes.push(`<path d="${d}" fill="none" stroke="${colour("paper")}" stroke-width="${HALO_PX}"/>`);
    shapes.push(`<path d="${d}" fill="${colour(ink)}"/>`);
  }

  return {
    typesetter,
    width,
    height,
    path,
    rect: (x: number, y: number, w: number, h: number, fill: string) =>
      path(`M${x} ${y}h${w}v${h}h${-w}Z`, { fill }),
    circle: (x: number, y: number, r: number, paint: Paint) =>
      path(`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`, paint),
    setLine,
    /** One line, in the largest size up to its own in which it is no wider than `room`. */
    text(text: string, { room = Number.POSITIVE_INFINITY, ...style }: Placed & { room?: number }) {
      const line = typesetter.setText(text, style.weight);
      const size = Math.min(style.size, room / Math.max(line.width, 0.01));
      setLine(text, line, { ...style, size });
      return line.width * size;
    },
    toDrawing: (): Drawing => ({
      width,
      height,
      texts,
      colours: [...colours],
      svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes.join("")}</svg>`,
    }),
  };
}
