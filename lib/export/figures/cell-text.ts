import { plainText } from "@/lib/i18n/plain-text";

/** What is drawn or pressed and says no figure. */
const NOT_FIGURES = '[aria-hidden="true"], [data-not-a-figure], script, style, template';

/**
 * The words of a cell in one line, as they are read: without what is hidden from readers and without marks for setting.
 * Elements that stand side by side with no text between them are set apart by their styles, and here by a space.
 */
export function cellText(cell: Element): string {
  if (cell.matches(NOT_FIGURES)) return "";
  return plainText(wordsOf(cell)).replace(/\s+/g, " ").trim();
}

function wordsOf(node: Node): string {
  return [...node.childNodes].map(wordsOfChild).join("");
}

function wordsOfChild(child: Node): string {
  if (!(child instanceof Element)) return child instanceof Text ? child.data : "";
  if (child.matches(NOT_FIGURES)) return "";
  const isApart = child.previousSibling instanceof Element && child.tagName !== "WBR";
  return isApart ? ` ${wordsOf(child)}` : wordsOf(child);
}
