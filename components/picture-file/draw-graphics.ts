import { escapeText, short, tag } from "./markup";
import { isElement, isGraphics, isText, isWords } from "./node-kinds";
import { group, noteWritten, type Pen } from "./pen";
import { roomOf } from "./room";
import { geometryOf } from "./svg-geometry";
import { INITIAL_PAINT, paintChanges, type SvgPaint } from "./svg-paint";

type Drawing = {
  pen: Pen;
  /** Before every id, so that no two pictures in a file share one. */
  prefix: string;
  /** How many pixels of the file one unit of the picture is. */
  scale: number;
};

/** A picture that is SVG already: its shapes at their place in the sheet, with what styles gave them as attributes. */
export function drawGraphics(svg: SVGSVGElement, pen: Pen): string {
  const matrix = svg.getScreenCTM();
  if (!matrix) return "";
  const { a, b, c, d, e, f } = matrix;
  const drawing = { pen, prefix: `p${pen.nextId()}-`, scale: Math.sqrt(Math.abs(a * d - b * c)) };
  const place = [a, b, c, d].map((value) => String(Number(value.toFixed(5))));
  const transform = `matrix(${[...place, short(e - pen.left), short(f - pen.top)].join(" ")})`;
  const { paint, attributes } = paintChanges(svg, INITIAL_PAINT, drawing);
  return group({ transform, ...attributes }, drawNodes(svg, paint, drawing));
}

function drawNodes(parent: Element, inherited: SvgPaint, drawing: Drawing): string {
  return [...parent.childNodes]
    .map((node) => (isElement(node) ? drawNode(node, inherited, drawing) : ""))
    .join("");
}

/** A link is a group in a file; a picture within a picture stands where its own matrix says. */
function drawNode(element: Element, inherited: SvgPaint, drawing: Drawing): string {
  const name = element.localName;
  if (name === "title") return tag("title", {}, escapeText(element.textContent));
  const isDefinition = DEFINITIONS.has(name);
  if (!isDefinition && isUnseen(element, drawing)) return "";
  const { paint, attributes } = paintChanges(element, inherited, drawing);
  const id = element.id !== "" && isDefinition ? drawing.prefix + element.id : null;
  const all = { id, ...geometryOf(element, drawing.pen.view), ...attributes };
  if (isWords(element))
    return tag("text", { ...all, ...ownRoom(element) }, drawWords(element, paint, drawing));
  if (SHAPES.has(name)) return tag(name, all, drawNodes(element, paint, drawing));
  if (isDefinition) return tag(name, all, drawNodes(element, paint, drawing));
  if (name === "svg")
    return group({ ...attributes, ...placeWithin(element) }, drawNodes(element, paint, drawing));
  return name === "g" || name === "a" ? unwrapped(all, drawNodes(element, paint, drawing)) : "";
}

const DEFINITIONS = new Set(["defs", "pattern", "clipPath"]);
const SHAPES = new Set(["path", "circle", "rect", "line", "polyline", "polygon", "ellipse"]);

function isUnseen(element: Element, { pen }: Drawing): boolean {
  return pen.view.getComputedStyle(element).display === "none";
}

function unwrapped(attributes: Parameters<typeof group>[0], content: string): string {
  const isBare = Object.values(attributes).every((value) => value === null || value === undefined);
  return isBare ? content : group(attributes, content);
}

function placeWithin(element: Element) {
  const parent = element.parentElement;
  const outer = parent && isGraphics(parent) ? parent.getScreenCTM() : null;
  const own = isGraphics(element) ? element.getScreenCTM() : null;
  if (!outer || !own) return {};
  const { a, b, c, d, e, f } = outer.inverse().multiply(own);
  return { transform: `matrix(${[a, b, c, d, e, f].map(short).join(" ")})` };
}

/** Words in parts that stand on lines of their own have no one length. */
function ownRoom(words: SVGTextElement) {
  return words.childElementCount === 0 ? roomOf(words.textContent, words.getComputedTextLength()) : {};
}

function drawWords(element: Element, paint: SvgPaint, drawing: Drawing): string {
  return [...element.childNodes]
    .map((node) => {
      if (isText(node)) {
        noteWritten(drawing.pen, paint["font-weight"] ?? "400", node.data);
        return escapeText(node.data);
      }
      if (!isElement(node) || node.localName !== "tspan") return "";
      const { paint: own, attributes } = paintChanges(node, paint, drawing);
      const all = { ...geometryOf(node, drawing.pen.view), ...attributes };
      return tag("tspan", all, drawWords(node, own, drawing));
    })
    .join("");
}
