/** Whether words stand in the page for those who hear it: they are clipped to a dot. */
export function isHeardOnly(
  element: Element,
  { clipPath, overflow, position }: CSSStyleDeclaration,
): boolean {
  if (position !== "absolute") return false;
  return clipPath === "inset(50%)" || (overflow === "hidden" && element.clientWidth <= 1);
}
