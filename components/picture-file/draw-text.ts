import { escapeText, tag } from "./markup";
import { measureText, type TextLine } from "./measure-text";
import { noteWritten, type Pen, textAttributes } from "./pen";
import { roomOf } from "./room";

/** A text of the page as a `<text>` a line. */
export function drawText(node: Text, style: CSSStyleDeclaration, pen: Pen): string {
  if (node.data.trim() === "") return "";
  return measureText(node, style.direction === "rtl" ? "rtl" : "ltr")
    .map((line) => {
      noteWritten(pen, style.fontWeight, line.text);
      const place = {
        ...anchorOf(line, style.textAlign, pen),
        y: line.top + pen.ascentOf(style, line.bottom - line.top) - pen.top,
        direction: line.direction === "rtl" ? "rtl" : null,
        ...roomOf(line.text, line.right - line.left),
      };
      return tag("text", { ...place, ...textAttributes(pen, style) }, escapeText(line.text));
    })
    .join("");
}

/** At the side that its paragraph is aligned to, where it stays also in a font of other widths. */
function anchorOf({ direction, left, right }: TextLine, align: string, pen: Pen) {
  if (align === "center") return { x: (left + right) / 2 - pen.left, "text-anchor": "middle" };
  const [start, end, endName] = direction === "rtl" ? [right, left, "left"] : [left, right, "right"];
  const isAtEnd = align === "end" || align === endName;
  return isAtEnd ? { x: end - pen.left, "text-anchor": "end" } : { x: start - pen.left, "text-anchor": null };
}
