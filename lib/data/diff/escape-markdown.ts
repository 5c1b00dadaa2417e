const LONGEST_TEXT = 300;

/**
 * A text of a data file as it may stand in a comment: no markup, no notification of anybody, in one line, and cut
 * where it is long. Whoever opens a pull request decides what it says.
 */
export function escapeMarkdown(text: string, longest = LONGEST_TEXT): string {
  return inOneLine(text, longest)
    .replaceAll(/[\\`*_[\]<>|~]|&(?=[#\w]+;)/g, (sign) => `\\${sign}`)
    .replaceAll(/[@#]/g, (sign) => `${sign}\u200b`)
    .replaceAll("://", ":\u200b//");
}

/** The text as code, in which nothing is marked up and nobody is notified. */
export function codeSpan(text: string): string {
  return `\`${inOneLine(text, LONGEST_TEXT).replaceAll("`", "'")}\``;
}

function inOneLine(text: string, longest: number): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
