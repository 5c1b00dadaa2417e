import { isRecord } from "./is-record";

/** A record of a list at the top of a file is opened where its line would be longer. */
const LONGEST_LINE = 200;

/**
 * The one form of a data file. In an object at the top each key begins a line and other objects are opened; in a
 * list of records each record is one line, so that a diff shows the record that changed. In a list at the top a
 * record that would be longer than 200 characters is opened: a line for each key, text and record in it. Ends with a
 * line feed. No value changes: `JSON.parse` of the text gives the same.
 */
export function formatDataFile(content: unknown): string {
  if (isRecord(content)) return `${formatObject(content, formatBelow)}\n`;
  if (!isRecords(content)) return `${formatBelow(content)}\n`;
  return `${formatList(content.map(formatTopRecord))}\n`;
}

function formatTopRecord(record: Record<string, unknown>): string {
  const line = formatInLine(record);
  return line.length <= LONGEST_LINE ? line : formatObject(record, formatOpened);
}

/** A value under a key of an opened record: lists of records and of texts take lines, all else is one. */
function formatOpened(value: unknown): string {
  if (isRecords(value)) return formatList(value.map(formatInLine));
  return isTexts(value) ? formatList(value.map((text) => JSON.stringify(text))) : formatInLine(value);
}

function formatBelow(value: unknown): string {
  return isRecords(value) ? formatList(value.map(formatInLine)) : JSON.stringify(value, null, 2);
}

function formatObject(
  content: Readonly<Record<string, unknown>>,
  format: (value: unknown) => string,
): string {
  const entries = Object.entries(content).map(([key, value]) => `${JSON.stringify(key)}: ${format(value)}`);
  return entries.length === 0 ? "{}" : `{\n${entries.map(indent).join(",\n")}\n}`;
}

function formatList(lines: readonly string[]): string {
  return `[\n${lines.map(indent).join(",\n")}\n]`;
}

/** JSON has no line feed inside a text, so every one begins a line of ours. */
function indent(lines: string): string {
  return `  ${lines.replaceAll("\n", "\n  ")}`;
}

function formatInLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatInLine).join(", ")}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}: ${formatInLine(inner)}`,
  );
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function isRecords(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === "string");
}
