/** What a chart is made of while it is drawn, and a picture has no use for. */
const LEFT_OVER = "defs, svg > title, svg > desc";
const ATTRIBUTES = ["style", "tabindex", "id"];

/**
 * The SVG that Recharts drew, without style attributes (the policy refuses them), ids (two drawings on a page would
 * share them), what cannot be seen, and layers that hold nothing else than one another.
 */
export function toStillSvg(container: Element, className: string): string {
  const drawn = container.querySelector("svg");
  if (!drawn) throw new Error("Recharts drew no SVG.");
  const svg = document.importNode(drawn, true);
  for (const element of svg.querySelectorAll(LEFT_OVER)) element.remove();
  for (const layer of [...svg.querySelectorAll("g")].reverse()) {
    if (isLibraryLayer(layer)) layer.replaceWith(...layer.childNodes);
  }
  for (const element of [svg, ...svg.querySelectorAll("*")]) {
    for (const name of ATTRIBUTES) element.removeAttribute(name);
  }
  svg.setAttribute("class", className);
  return svg.outerHTML;
}

/** A group of Recharts' own: its class says so, and it moves nothing. */
function isLibraryLayer(group: Element): boolean {
  return (group.getAttribute("class") ?? "").startsWith("recharts-") && !group.hasAttribute("transform");
}
