/*
 * What the steps read out of Next's own output. React escapes `<` and `>` in text and attributes, so raw ones occur
 * only in scripts and styles. Most of a page is script: it is passed over, not matched or copied.
 */

export interface RawElement {
  attributes: string;
  body: string;
}

interface FoundElement extends RawElement {
  name: string;
  /** Where its opening tag begins and its closing tag ends. */
  start: number;
  end: number;
}

function listElements(html: string): FoundElement[] {
  const opening = /<(script|style)\b([^>]*)>/g;
  const found: FoundElement[] = [];
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const [source, name = "", attributes = ""] = match;
    const bodyStart = match.index + source.length;
    const bodyEnd = html.indexOf(`</${name}>`, bodyStart);
    if (bodyEnd === -1) throw new Error(`A <${name}> is never closed.`);
    const end = bodyEnd + `</${name}>`.length;
    found.push({ name, attributes, body: html.slice(bodyStart, bodyEnd), start: match.index, end });
    opening.lastIndex = end;
  }
  return found;
}

export function listScripts(html: string): RawElement[] {
  return listElements(html).filter(({ name }) => name === "script");
}

export function listStyles(html: string): RawElement[] {
  return listElements(html).filter(({ name }) => name === "style");
}

export function removeScripts(html: string, isKept: (attributes: string) => boolean): string {
  return removeElements(html, ({ name, attributes }) => name === "script" && !isKept(attributes));
}

/** The page with other HTML in place of each script for which there is some, and the rest as they are. */
export function replaceScripts(html: string, toOther: (script: RawElement) => string | null): string {
  let [page, end] = ["", 0];
  for (const element of listElements(html)) {
    const other = element.name === "script" ? toOther(element) : null;
    if (other === null) continue;
    page += html.slice(end, element.start) + other;
    end = element.end;
  }
  return page + html.slice(end);
}

/** The page with the first script that is meant before all others of it. Throws where none is. */
export function putScriptFirst(html: string, isMeant: (attributes: string) => boolean, page: string): string {
  const scripts = listElements(html).filter(({ name }) => name === "script");
  const [first] = scripts;
  const meant = scripts.find(({ attributes }) => isMeant(attributes));
  if (!first || !meant) throw new Error(`${page}: lacks the script that is to be its first.`);
  if (meant === first) return html;
  const script = html.slice(meant.start, meant.end);
  return html.slice(0, first.start) + script + html.slice(first.start, meant.start) + html.slice(meant.end);
}

function removeElements(html: string, isRemoved: (element: FoundElement) => boolean): string {
  const removed = listElements(html).filter(isRemoved);
  const starts = [0, ...removed.map(({ end }) => end)];
  return starts.map((start, i) => html.slice(start, removed[i]?.start)).join("");
}

/** The first opening tag that has the attribute, scripts and styles left out. */
export function findTagWith(html: string, attribute: string): string | undefined {
  let at = html.indexOf(attribute);
  // Most pages do not even hold the letters.
  if (at === -1) return undefined;
  const elements = listElements(html);
  while (at !== -1) {
    const around = elements.find(({ start, end }) => start < at && at < end);
    const tag = around ? "" : tagBefore(html, at);
    if (hasAttribute(tag, attribute)) return tag;
    at = html.indexOf(attribute, around?.end ?? at + 1);
  }
  return undefined;
}

/** The tag that begins last before a character, which is its own where it stands in one. */
function tagBefore(html: string, at: number): string {
  const start = html.lastIndexOf("<", at);
  return html.slice(start, html.indexOf(">", start) + 1);
}

/** What stands before the end of a page's head. */
export function headOf(html: string): string {
  return html.slice(0, html.indexOf("</head>"));
}

/** The opening tags of a page, scripts and styles left out. */
export function listTags(html: string): string[] {
  return removeElements(html, () => true).match(/<[a-z][^<>]*>/gi) ?? [];
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
