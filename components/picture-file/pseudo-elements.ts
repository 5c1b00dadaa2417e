import { isHtml } from "./node-kinds";

/** Of an element that has been put in the place of a `::before` or `::after`; the sheet's style takes that one away. */
export const REPLACED = { "::before": "has-before", "::after": "has-after" } as const;

type Pseudo = keyof typeof REPLACED;

/** What gives a generated box its place and its looks. */
const COPIED = [
  ...["display", "position", "top", "right", "bottom", "left", "box-sizing", "width", "height", "min-width"],
  ...["margin-top", "margin-right", "margin-bottom", "margin-left", "flex-grow", "flex-shrink", "flex-basis"],
  ...["padding-top", "padding-right", "padding-bottom", "padding-left", "align-self", "order", "grid-area"],
  ...["border-top", "border-right", "border-bottom", "border-left", "border-radius", "transform", "opacity"],
  ...["background-color", "background-image", "background-position", "background-size", "background-repeat"],
  ...["color", "font-size", "font-weight", "line-height", "white-space", "vertical-align", "visibility"],
] as const;

/**
 * Puts elements in the place of the boxes that styles generate, since of those nothing tells where they stand. First all
 * are read and then all are written, so that the page is laid out once.
 */
export function replacePseudoElements(root: Element, view: Window): void {
  const found = [...root.querySelectorAll("*")]
    .filter(isHtml)
    .flatMap((element) => [
      ...readPseudo(element, "::before", view),
      ...readPseudo(element, "::after", view),
    ]);
  for (const { element, pseudo, text, styles } of found) {
    const box = element.ownerDocument.createElement("span");
    box.textContent = text;
    for (const [name, value] of styles) box.style.setProperty(name, value);
    element.classList.add(REPLACED[pseudo]);
    if (pseudo === "::before") element.prepend(box);
    else element.append(box);
  }
}

function readPseudo(element: HTMLElement, pseudo: Pseudo, view: Window) {
  const style = view.getComputedStyle(element, pseudo);
  const text = contentOf(style.content, element);
  if (text === null || style.display === "none") return [];
  const styles = COPIED.map((name) => [name, style.getPropertyValue(name)] as const);
  return [{ element, pseudo, text, styles }];
}

/** The text of `content`: strings and attributes one after another, or null where there is no box. */
function contentOf(content: string, element: Element): string | null {
  if (content === "none" || content === "normal") return null;
  return [...content.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)/g)]
    .map(([, text, attribute]) => (attribute ? (element.getAttribute(attribute) ?? "") : text))
    .join("");
}
