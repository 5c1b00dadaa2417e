export type TextDirection = "ltr" | "rtl";

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LEFT_TO_RIGHT = /[\p{Letter}\p{Number}]/u;
const SOFT_HYPHEN = "\u00AD";

/** The direction of words that run one way; of marks alone, that of their paragraph. */
export function directionOf(text: string, paragraph: TextDirection): TextDirection {
  if (RIGHT_TO_LEFT.test(text)) return "rtl";
  return LEFT_TO_RIGHT.test(text) ? "ltr" : paragraph;
}

/** A part of a page's text as it is seen: spaces are one, and a soft hyphen is one only where a line ends. */
export function seenWords(text: string): string {
  const words = text.replace(/[ \t\n\r]+/g, " ").trim();
  const ended = words.endsWith(SOFT_HYPHEN) ? `${words.slice(0, -1)}-` : words;
  return ended.replaceAll(SOFT_HYPHEN, "");
}
