/**
 * A finished sentence with words put in where it says `{a}`; for islands, which carry no message parser. A slot
 * without a word stays as it is, so that a test sees it.
 */
export function fill(template: string, words: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => String(words[name] ?? slot));
}

/** A text as a sentence begins with it. */
export function atStart(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
