import { isHeardOnly } from "./heard-only";
import { isElement, isSvgRoot, isText } from "./node-kinds";

/**
 * How wide a picture is by what is seen of it: words, pictures and empty boxes, which draw lines and bars. Paragraphs do
 * not count: they are as wide as their room lets them.
 */
export function inlineExtent(root: Element, view: Window): number {
  const boxes = listBoxes(root, view).filter(({ width, height }) => width > 1 && height > 1);
  if (boxes.length === 0) return 0;
  const { left, right } = root.getBoundingClientRect();
  const isRtl = root.ownerDocument.documentElement.dir === "rtl";
  const farthest = isRtl
    ? right - Math.min(...boxes.map((box) => box.left))
    : Math.max(...boxes.map((box) => box.right)) - left;
  return Math.max(0, farthest);
}

function listBoxes(node: Node, view: Window): DOMRect[] {
  if (isText(node)) return node.data.trim() === "" ? [] : boxesOfText(node);
  if (!isElement(node) || node.localName === "p") return [];
  if (isHeardOnly(node, view.getComputedStyle(node))) return [];
  if (isSvgRoot(node) || node.childNodes.length === 0) return [node.getBoundingClientRect()];
  return [...node.childNodes].flatMap((child) => listBoxes(child, view));
}

function boxesOfText(text: Text): DOMRect[] {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()];
}
