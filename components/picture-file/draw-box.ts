import { type Area, readBars } from "./bars";
import { readBorders, type Side } from "./borders";
import { paintAttributes, readColour } from "./colour";
import { tag } from "./markup";
import type { Pen } from "./pen";

/** What an element draws besides its words: its ground, its bars and its borders. */
export function drawBox(element: Element, style: CSSStyleDeclaration, pen: Pen): string {
  const boxes =
    style.display === "inline" ? [...element.getClientRects()] : [element.getBoundingClientRect()];
  return boxes
    .filter(({ width, height }) => width > 0 || height > 0)
    .map(({ left, top, width, height }) => {
      const area = { x: left - pen.left, y: top - pen.top, width, height };
      return drawGround(style, area) + drawBorders(style, area);
    })
    .join("");
}

function drawGround(style: CSSStyleDeclaration, area: Area): string {
  const radius = cornerOf(style, area);
  const ground = readColour(style.backgroundColor);
  const bars =
    style.backgroundImage === "none"
      ? []
      : readBars(
          { image: style.backgroundImage, position: style.backgroundPosition, size: style.backgroundSize },
          area,
        );
  return (
    (ground ? tag("rect", { ...area, ...radius, ...paintAttributes("fill", ground) }) : "") +
    bars.map(({ paint, ...bar }) => tag("rect", { ...bar, ...paintAttributes("fill", paint) })).join("")
  );
}

function cornerOf({ borderTopLeftRadius }: CSSStyleDeclaration, { width, height }: Area) {
  const length = Number.parseFloat(borderTopLeftRadius);
  const radius = borderTopLeftRadius.includes("%") ? (length / 100) * Math.min(width, height) : length;
  return radius > 0 ? { rx: Math.min(radius, width / 2, height / 2) } : {};
}

/** Rows have borders only where the borders of a table are one. */
function drawBorders(style: CSSStyleDeclaration, area: Area): string {
  if (style.display.startsWith("table-row") && style.borderCollapse === "separate") return "";
  const borders = readBorders(style);
  const [first] = borders;
  if (!first) return "";
  const isRing = borders.length === 4 && cornerOf(style, area).rx !== undefined;
  return isRing ? drawRing(style, area, first) : borders.map((side) => drawSide(side, area)).join("");
}

function drawRing(style: CSSStyleDeclaration, area: Area, { width, paint, dashes }: Side): string {
  const inner = {
    x: area.x + width / 2,
    y: area.y + width / 2,
    width: area.width - width,
    height: area.height - width,
  };
  return tag("rect", {
    ...inner,
    rx: (cornerOf(style, area).rx ?? 0) - width / 2,
    fill: "none",
    ...paintAttributes("stroke", paint),
    "stroke-width": width,
    "stroke-dasharray": dashes,
  });
}

function drawSide(side: Side, area: Area): string {
  const strip = stripAt(side, area);
  if (side.dashes) return drawDashed(side, strip);
  if (!side.isDouble) return tag("rect", { ...strip, ...paintAttributes("fill", side.paint) });
  const third = side.width / 3;
  const isLevel = side.at === "top" || side.at === "bottom";
  return [0, 2 * third]
    .map((offset) => {
      const line = isLevel
        ? { ...strip, y: strip.y + offset, height: third }
        : { ...strip, x: strip.x + offset, width: third };
      return tag("rect", { ...line, ...paintAttributes("fill", side.paint) });
    })
    .join("");
}

function stripAt({ at, width: thick }: Side, { x, y, width, height }: Area): Area {
  if (at === "top") return { x, y, width, height: thick };
  if (at === "bottom") return { x, y: y + height - thick, width, height: thick };
  return { x: at === "left" ? x : x + width - thick, y, width: thick, height };
}

function drawDashed({ at, width, paint, dashes }: Side, strip: Area): string {
  const isLevel = at === "top" || at === "bottom";
  const line = isLevel
    ? { x1: strip.x, x2: strip.x + strip.width, y1: strip.y + width / 2, y2: strip.y + width / 2 }
    : { x1: strip.x + width / 2, x2: strip.x + width / 2, y1: strip.y, y2: strip.y + strip.height };
  return tag("line", {
    ...line,
    ...paintAttributes("stroke", paint),
    "stroke-width": width,
    "stroke-dasharray": dashes,
  });
}
