const QUOTE = 34;
const BACKSLASH = 92;
const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;
const OPENING_BRACE = 123;
const CLOSING_BRACE = 125;
const COLON = 58;
const COMMA = 44;
/** Of the blanks that JSON knows the one with the highest code. */
const BLANK = 32;

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

/** The offset after the value that begins at the offset of a JSON text. */
export function endOfValue(json: string, start: number): number {
  let level = 0;
  for (let i = start; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (code === QUOTE) i = endOfText(json, i);
    else if (code === OPENING_BRACKET || code === OPENING_BRACE) level++;
    else if (code === CLOSING_BRACKET || code === CLOSING_BRACE) level--;
    else if (level === 0 && (code === COMMA || code <= BLANK)) return i;
    else continue;
    if (level <= 0) return level === 0 ? i + 1 : i;
  }
  return json.length;
}

/** The offset of the quotation mark that ends the text begun at the offset, or of the end. */
export function endOfText(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let first = end;
    while (json.charCodeAt(first - 1) === BACKSLASH) first--;
    if ((end - first) % 2 === 0) return end;
  }
  return json.length;
}

/**
 * Those that follow a quotation mark or a blank, as one after a key does: never fewer than a JSON text has keys, more
 * only where such a one stands within a text, and many times faster to count.
 */
export function countColons(json: string): number {
  let colons = 0;
  for (let at = json.indexOf(":"); at !== -1; at = json.indexOf(":", at + 1)) {
    const before = json.charCodeAt(at - 1);
    if (before === QUOTE || before <= BLANK) colons++;
  }
  return colons;
}

/** How many keys a JSON value has, at every depth; Infinity where it lies deeper than so many levels. */
export function countKeys(value: unknown, levels: number): number {
  if (!isContainer(value)) return 0;
  if (levels === 0) return Number.POSITIVE_INFINITY;
  let keys = 0;
  if (Array.isArray(value)) {
    for (const inner of value) if (isContainer(inner)) keys += countKeys(inner, levels - 1);
    return keys;
  }
  for (const key in value) {
    const inner = value[key];
    keys++;
    if (isContainer(inner)) keys += countKeys(inner, levels - 1);
  }
  return keys;
}

function isContainer(value: unknown): value is Record<string, unknown> | unknown[] {
  return typeof value === "object" && value !== null;
}

/** The offset of what follows the blanks at the offset. */
export function skipBlanks(json: string, start: number): number {
  let at = start;
  while (json.charCodeAt(at) <= BLANK) at++;
  return at;
}
