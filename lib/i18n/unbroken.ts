/** Words on one line: no-break spaces in place of spaces. */
export function unbroken(words: string): string {
  return words.replaceAll(" ", "\u00a0");
}
