/**
 * The text of a data file: two spaces a level, but a list of records with one record a line, so that a diff
 * shows the record that changed. Ends with a line feed.
 */
export function formatDataFile(content: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(content).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${formatEntry(value)}`,
  );
  return `{\n${entries.join(",\n")}\n}\n`;
}

function formatEntry(value: unknown): string {
  if (Array.isArray(value) && value.length > 0 && value.every(isRecord)) {
    return `[\n${value.map((record) => `    ${formatInLine(record)}`).join(",\n")}\n  ]`;
  }
  return JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");
}

function formatInLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatInLine).join(", ")}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}: ${formatInLine(inner)}`,
  );
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
