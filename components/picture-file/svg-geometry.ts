/** What says where a shape or a text is; where a style says so too, the style is what is seen. */
const GEOMETRY = [
  ...["d", "points", "x1", "y1", "x2", "y2", "dx", "dy", "transform", "rotate"],
  ...["viewBox", "patternUnits", "patternTransform", "patternContentUnits", "clipPathUnits"],
] as const;

/** Attributes of a name that styles may set: by element, since `x` of a text is no style. */
const STYLED: Readonly<Record<string, readonly string[]>> = {
  circle: ["cx", "cy", "r"],
  ellipse: ["cx", "cy", "rx", "ry"],
  rect: ["x", "y", "width", "height", "rx", "ry"],
};
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  text: ["x", "y"],
  tspan: ["x", "y"],
  pattern: ["x", "y", "width", "height"],
};

/** The attributes of an element's place and form, those that styles give it among them. */
export function geometryOf(element: Element, view: Window): Record<string, string> {
  const geometry: Record<string, string> = {};
  for (const name of [...GEOMETRY, ...(PLAIN[element.localName] ?? [])]) {
    const value = element.getAttribute(name);
    if (value !== null) geometry[name] = value;
  }
  const styled = STYLED[element.localName];
  if (!styled) return geometry;
  const style = view.getComputedStyle(element);
  for (const name of styled) {
    const value = style.getPropertyValue(name);
    if (value.endsWith("px") && value !== "0px") geometry[name] = String(Number.parseFloat(value));
  }
  return geometry;
}
