const QUOTE = 34;
const COLON = 58;
const OPENING_BRACKET = 91;
const BACKSLASH = 92;
const CLOSING_BRACKET = 93;
const OPENING_BRACE = 123;
const CLOSING_BRACE = 125;

/** How many keys a JSON text has, those that stand twice counted twice, and how deep its brackets lie. */
export function measureJson(text: string): { keys: number; depth: number } {
  let [keys, level, depth] = [0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) i = endOfText(text, i);
    else if (code === COLON) keys++;
    else if (code === OPENING_BRACKET || code === OPENING_BRACE) depth = Math.max(depth, ++level);
    else if (code === CLOSING_BRACKET || code === CLOSING_BRACE) level--;
  }
  return { keys, depth };
}

/** The offset of the quotation mark that ends the text begun at the offset, or of the end. */
function endOfText(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let first = end;
    while (json.charCodeAt(first - 1) === BACKSLASH) first--;
    if ((end - first) % 2 === 0) return end;
  }
  return json.length;
}

/** How many keys a JSON value has, at every depth. */
export function countKeys(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inner = Array.isArray(value) ? value : Object.values(value);
  let keys = Array.isArray(value) ? 0 : inner.length;
  for (const each of inner) if (typeof each === "object") keys += countKeys(each);
  return keys;
}
