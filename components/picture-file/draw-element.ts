import { drawBox } from "./draw-box";
import { drawGraphics } from "./draw-graphics";
import { drawText } from "./draw-text";
import { isHeardOnly } from "./heard-only";
import { isElement, isHtml, isSvgRoot, isText } from "./node-kinds";
import { group, type Pen } from "./pen";

/** An element as it is laid out, with all that stands in it, in the order of the page. */
export function drawElement(element: Element, pen: Pen): string {
  const style = pen.view.getComputedStyle(element);
  if (style.display === "none" || isHeardOnly(element, style)) return "";
  if (isSvgRoot(element)) return style.visibility === "visible" ? drawGraphics(element, pen) : "";
  if (!isHtml(element)) return "";
  const isSeen = style.visibility === "visible" && style.display !== "contents";
  const own = isSeen ? drawBox(element, style, pen) : "";
  const content = own + drawChildren(element, style, pen);
  return style.opacity === "1" ? content : group({ opacity: style.opacity }, content);
}

function drawChildren(element: Element, style: CSSStyleDeclaration, pen: Pen): string {
  return [...element.childNodes]
    .map((node) => {
      if (isText(node)) return style.visibility === "visible" ? drawText(node, style, pen) : "";
      return isElement(node) ? drawElement(node, pen) : "";
    })
    .join("");
}
