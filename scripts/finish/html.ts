/*
 * What the steps read out of Next's own output. Regular expressions are enough there: React escapes `<` and `>`
 * in text and attributes, so raw ones occur only in scripts and styles, which are cut out first.
 */

export interface RawElement {
  /** The whole element, from its opening to its closing tag. */
  source: string;
  attributes: string;
  body: string;
}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const STYLE = /<style\b([^>]*)>([\s\S]*?)<\/style>/gi;

function listElements(html: string, pattern: RegExp): RawElement[] {
  return [...html.matchAll(pattern)].map(([source, attributes = "", body = ""]) => ({
    source,
    attributes,
    body,
  }));
}

export function listScripts(html: string): RawElement[] {
  return listElements(html, SCRIPT);
}

export function listStyles(html: string): RawElement[] {
  return html.includes("<style") ? listElements(html.replace(SCRIPT, ""), STYLE) : [];
}

export function removeScripts(html: string, isKept: (attributes: string) => boolean): string {
  return html.replace(SCRIPT, (source, attributes: string) => (isKept(attributes) ? source : ""));
}

/** The first opening tag that has the attribute, scripts and styles left out. */
export function findTagWith(html: string, attribute: string): string | undefined {
  // Most pages do not even hold the letters, and to cut a page into its tags takes a hundred times as long.
  if (!html.includes(attribute)) return undefined;
  return listTags(html).find((tag) => tag.includes(attribute) && hasAttribute(tag, attribute));
}

/** The opening tags of a page, scripts and styles left out. */
export function listTags(html: string): string[] {
  const plain = html.replace(SCRIPT, "").replace(STYLE, "");
  return plain.match(/<[a-z][^<>]*>/gi) ?? [];
}

/** True where the text of a tag's attributes has this one, with or without a value. */
export function hasAttribute(attributes: string, name: string): boolean {
  return new RegExp(`(^|\\s)${name}(?=[\\s=/>]|$)`, "i").test(withoutValues(attributes));
}

/** The value of an attribute as it is written, or null. */
export function attributeValue(attributes: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`, "i").exec(attributes)?.[1] ?? null;
}

function withoutValues(attributes: string): string {
  return attributes.replace(/="[^"]*"/g, "=");
}
