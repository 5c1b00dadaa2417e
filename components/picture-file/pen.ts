import { readColour } from "./colour";
import { type Attributes, tag } from "./markup";

/** How text is set, of those styles that a figure has. */
export type TextStyle = Pick<
  CSSStyleDeclaration,
  "fontFamily" | "fontSize" | "fontWeight" | "fontStyle" | "color" | "letterSpacing"
>;

/** Where a drawing begins, what its text is set in, and what it has been asked to write. */
export type Pen = {
  view: Window & typeof globalThis;
  left: number;
  top: number;
  family: string;
  /** The text that was written in each weight: what fonts must have. */
  written: Map<string, string>;
  /** From the top of a line's box to the line that its letters stand on. */
  ascentOf: (style: TextStyle, height: number) => number;
  /** A number that no other part of the drawing has, for ids. */
  nextId: () => number;
};

export function takePen(root: Element, view: Window & typeof globalThis): Pen {
  const { left, top } = root.getBoundingClientRect();
  let ids = 0;
  return {
    view,
    left,
    top,
    family: view.getComputedStyle(root).fontFamily,
    written: new Map(),
    ascentOf: ascentsIn(view),
    nextId: () => {
      ids += 1;
      return ids;
    },
  };
}

/** A line's box has the height of its first font, whose ascent the canvas knows. */
function ascentsIn(view: Window): Pen["ascentOf"] {
  const canvas = view.document.createElement("canvas").getContext("2d");
  const known = new Map<string, { ascent: number; descent: number }>();
  return ({ fontStyle, fontWeight, fontSize, fontFamily }, height) => {
    const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    let metrics = known.get(font);
    if (!metrics && canvas) {
      canvas.font = font;
      const { fontBoundingBoxAscent, fontBoundingBoxDescent } = canvas.measureText("x");
      metrics = { ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent };
      known.set(font, metrics);
    }
    const { ascent = height * 0.8, descent = height * 0.2 } = metrics ?? {};
    return (height - ascent - descent) / 2 + ascent;
  };
}

export function noteWritten({ written }: Pen, weight: string, text: string): void {
  written.set(weight, (written.get(weight) ?? "") + text);
}

/** The attributes of a text in a style; of its family only where it is not the drawing's own. */
export function textAttributes({ family }: Pen, style: TextStyle): Attributes {
  const paint = readColour(style.color);
  return {
    fill: paint?.colour ?? "none",
    "fill-opacity": paint && paint.opacity < 1 ? paint.opacity : null,
    "font-family": style.fontFamily === family ? null : style.fontFamily,
    "font-size": Number.parseFloat(style.fontSize),
    "font-weight": style.fontWeight === "400" ? null : style.fontWeight,
    "font-style": style.fontStyle === "normal" ? null : style.fontStyle,
    "letter-spacing": style.letterSpacing === "normal" ? null : Number.parseFloat(style.letterSpacing),
  };
}

export function group(attributes: Attributes, content: string): string {
  return content === "" ? "" : tag("g", attributes, content);
}
