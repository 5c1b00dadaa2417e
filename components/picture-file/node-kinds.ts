/** Of nodes in the frame: its window has classes of its own, so that `instanceof` knows none of them. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

const SVG = "http://www.w3.org/2000/svg";

export function isGraphics(element: Element): element is SVGGraphicsElement {
  return element.namespaceURI === SVG && "getScreenCTM" in element;
}

export function isSvgRoot(element: Element): element is SVGSVGElement {
  return element.namespaceURI === SVG && element.localName === "svg";
}

export function isWords(element: Element): element is SVGTextElement {
  return element.namespaceURI === SVG && element.localName === "text";
}

export function isHtml(element: Element): element is HTMLElement {
  return element.namespaceURI === "http://www.w3.org/1999/xhtml";
}
