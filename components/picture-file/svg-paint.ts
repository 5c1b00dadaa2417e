import { paintAttributes, readColour } from "./colour";
import { short } from "./markup";
import type { Pen } from "./pen";

/** By property, the value that an element has and hands down. */
export type SvgPaint = Readonly<Record<string, string>>;

/** What a file without a word on it would be painted with. */
export const INITIAL_PAINT: SvgPaint = {
  fill: "rgb(0, 0, 0)",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-opacity": "1",
  "stroke-width": "1px",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "stroke-dasharray": "none",
  "stroke-dashoffset": "0px",
  "paint-order": "normal",
  "font-size": "",
  "font-weight": "400",
  "font-style": "normal",
  "font-family": "",
  "text-anchor": "start",
  "dominant-baseline": "auto",
  direction: "ltr",
  visibility: "visible",
  "vector-effect": "none",
};

type Around = { pen: Pen; prefix: string; scale: number };

/** What an element is painted with, and of it as attributes what its parent has not handed down. */
export function paintChanges(element: Element, inherited: SvgPaint, around: Around) {
  const style = around.pen.view.getComputedStyle(element);
  const paint: Record<string, string> = {};
  const attributes: Record<string, string> = {};
  for (const name of Object.keys(INITIAL_PAINT)) {
    const value = style.getPropertyValue(name);
    paint[name] = value;
    if (value !== inherited[name]) Object.assign(attributes, toAttributes(name, value, around));
  }
  if (paint["vector-effect"] === "non-scaling-stroke") keepStroke(paint, attributes, around);
  if (style.opacity !== "1") attributes.opacity = style.opacity;
  const clip = localId(style.clipPath);
  if (clip) attributes["clip-path"] = `url(#${around.prefix}${clip})`;
  return { paint, attributes };
}

function toAttributes(name: string, value: string, { pen, prefix }: Around): Record<string, string> {
  if (name === "vector-effect" || value === "") return {};
  if (name === "font-family") return value === pen.family ? {} : { [name]: value };
  if (name === "fill" || name === "stroke") return toPaint(name, value, prefix);
  return { [name]: withoutPixels(value) };
}

function toPaint(kind: "fill" | "stroke", value: string, prefix: string): Record<string, string> {
  const id = localId(value);
  if (id) return { [kind]: `url(#${prefix}${id})` };
  const paint = readColour(value);
  return paint ? paintAttributes(kind, paint) : { [kind]: "none" };
}

/** A stroke that keeps its width whatever the picture's size, written for the size it has in the file. */
function keepStroke(paint: SvgPaint, attributes: Record<string, string>, { scale }: Around): void {
  attributes["stroke-width"] = short(Number.parseFloat(paint["stroke-width"] ?? "1") / scale);
}

function withoutPixels(value: string): string {
  return value.replace(/(\d)px/g, "$1").replaceAll(", ", " ");
}

/** "map-hatch" of `url("#map-hatch")`, also where the browser wrote the whole address. */
function localId(value: string): string | null {
  return /^url\(["']?[^"')]*#([^"')]+)["']?\)/.exec(value)?.[1] ?? null;
}
