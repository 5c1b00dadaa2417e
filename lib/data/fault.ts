/** Where a value stands in a JSON file: `["rows", 9, "rank"]`. */
export type JsonPath = readonly (string | number)[];

export type Fault = {
  file: string;
  line: number;
  /** The path as printed, such as `rows[9].rank`; `column 8` for what is no JSON; empty for the whole file. */
  path: string;
  /** The value as printed. */
  value: string;
  /** A clause that follows "but". */
  why: string;
  /** A sentence, with its full stop. */
  remedy: string;
  /** The name of the rule that found it; left out where the file or its shape is wrong. */
  rule?: string;
};

const LONGEST_VALUE = 60;

/**
 * One line a fault:
 * `data/indices/global-ai-index/2024.json:31 rows[9].rank: 12, but 9 countries score more than India and none
 * has its score. Should be 10.`
 */
export function formatFault(fault: Fault): string {
  return `${fault.file}:${fault.line}${fault.path === "" ? ": " : " "}${describeFault(fault)}`;
}

/** The same without file and line: `rows[9].rank: 12, but …. Should be 10.` */
export function describeFault({ path, value, why, remedy }: Fault): string {
  return `${path === "" ? "" : `${path}: `}${value}, but ${why}. ${remedy}`;
}

/** `rows[9].pillars.talent`; a key that would read ambiguously is quoted. */
export function formatPath(path: JsonPath): string {
  return path.map(formatStep).join("").replace(/^\./, "");
}

function formatStep(step: string | number): string {
  if (typeof step === "number") return `[${step}]`;
  return /^[\w-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}

/** JSON, cut where it is long; "missing" for undefined, "Infinity" for a number that is too large. */
export function formatValue(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value === "number") return String(value);
  const text = JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

/** By file, then by line; what stands in one line stays as it was found. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
