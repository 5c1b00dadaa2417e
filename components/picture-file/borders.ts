import { type Paint, readColour } from "./colour";

export type Side = {
  at: "top" | "right" | "bottom" | "left";
  width: number;
  paint: Paint;
  isDouble: boolean;
  /** The lengths of dashes and gaps, or null of a line without. */
  dashes: string | null;
};

type Edge = "Top" | "Right" | "Bottom" | "Left";

/** What computed styles say of borders. */
export type BorderStyle = Pick<CSSStyleDeclaration, `border${Edge}${"Width" | "Style" | "Color"}`>;

/** Browsers draw the dashes of a border about twice as long as the border is thick, and gaps half of that. */
const DASH_BY_WIDTH = 2;

/** The borders that are seen. */
export function readBorders(style: BorderStyle): Side[] {
  return [
    readSide("top", style.borderTopWidth, style.borderTopStyle, style.borderTopColor),
    readSide("right", style.borderRightWidth, style.borderRightStyle, style.borderRightColor),
    readSide("bottom", style.borderBottomWidth, style.borderBottomStyle, style.borderBottomColor),
    readSide("left", style.borderLeftWidth, style.borderLeftStyle, style.borderLeftColor),
  ].flatMap((side) => side ?? []);
}

function readSide(at: Side["at"], thickness: string, kind: string, colour: string): Side | null {
  const width = Number.parseFloat(thickness);
  const paint = readColour(colour);
  if (kind === "none" || kind === "hidden" || !(width > 0) || !paint) return null;
  return { at, width, paint, isDouble: kind === "double", dashes: dashesOf(kind, width) };
}

function dashesOf(kind: string, width: number): string | null {
  if (kind === "dotted") return `${width} ${width}`;
  return kind === "dashed" ? `${width * DASH_BY_WIDTH} ${width}` : null;
}
