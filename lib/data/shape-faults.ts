import type { z } from "zod";
import { suggest } from "./closest-word";
import { type Fault, formatPath, formatValue, type JsonPath } from "./fault";
import { suggestCode } from "./new/suggest-code";
import type { JsonDocument } from "./parse-json";
import { ALPHA3_FORM } from "./schema-fields";
import { schemaKeys } from "./schema-keys";

type Issue = z.core.$ZodIssue;
type Reading = Pick<Fault, "why" | "remedy">;

/** A fault of what stands at a path of a document: file, line and value are read from it. */
export function faultAt(document: JsonDocument, path: JsonPath, why: string, remedy: string): Fault {
  return {
    file: document.file,
    line: document.lineOf(path),
    path: formatPath(path),
    value: formatValue(document.valueAt(path)),
    why,
    remedy,
  };
}

/** What zod found, in our words. No path in JSON has a symbol. */
export function toShapeFaults(document: JsonDocument, schema: z.ZodType, issue: Issue): Fault[] {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  if (issue.code === "unrecognized_keys") return unknownKeyFaults(document, schema, path, issue.keys);
  const value = document.valueAt(path);
  if (value === undefined) return [missingKeyFault(document, path)];
  const { why, remedy } = readIssue(issue, value);
  return [faultAt(document, path, why, remedy)];
}

function unknownKeyFaults(
  document: JsonDocument,
  schema: z.ZodType,
  path: JsonPath,
  keys: readonly string[],
): Fault[] {
  const known = schemaKeys(schema, path);
  return keys.map((key) =>
    faultAt(
      document,
      [...path, key],
      "nothing reads this key",
      suggest(key, known, `Remove it; the keys here are ${known.join(", ")}.`),
    ),
  );
}

function missingKeyFault(document: JsonDocument, path: JsonPath): Fault {
  const remedy = `Add the key ${JSON.stringify(path.at(-1))}.`;
  return faultAt(document, path, "every record of this kind has it", remedy);
}

function readIssue(issue: Issue, value: unknown): Reading {
  switch (issue.code) {
    case "invalid_type":
      return readType(issue.expected, value);
    case "invalid_value": {
      const words = issue.values.map(String);
      const list = `Should be one of ${words.join(", ")}.`;
      if (typeof value !== "string") return { why: `this is ${kindOf(value)}`, remedy: list };
      return { why: "it is none of the words known here", remedy: suggest(value, words, list) };
    }
    case "invalid_format": {
      const form = `Should be ${issue.message}.`;
      const remedy = issue.message === ALPHA3_FORM ? suggestCode(String(value), form) : form;
      return { why: "it is written in another form", remedy };
    }
    case "invalid_key":
      return {
        why: "its key is written in another form",
        remedy: `Should be ${expectations(issue.issues)}.`,
      };
    case "invalid_union":
      return {
        why: "it has none of the forms known here",
        remedy: `Should be ${expectations(issue.errors.flat())}.`,
      };
    case "too_small":
      return readBound(value, issue.inclusive ? "at least" : "more than", issue.minimum);
    case "too_big":
      return readBound(value, issue.inclusive ? "at most" : "less than", issue.maximum);
    default:
      return { why: "it breaks the schema", remedy: `${issue.message}.` };
  }
}

const TYPE_NAMES: Record<string, string> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  number: "a number",
  object: "an object",
  record: "an object",
  string: "text",
};

function typeName(type: string): string {
  return TYPE_NAMES[type] ?? type;
}

function readType(expected: string, value: unknown): Reading {
  const isNumberAsText = typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
  if (isNumberAsText && (expected === "number" || expected === "int")) {
    return { why: "a number is written as text", remedy: `Remove the quotation marks: ${value.trim()}.` };
  }
  return { why: `this is ${kindOf(value)}`, remedy: `Should be ${typeName(expected)}.` };
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (value === Number.POSITIVE_INFINITY) return "too large a number";
  if (typeof value === "number" && !Number.isInteger(value)) return "a fraction";
  return typeName(typeof value);
}

function readBound(value: unknown, bound: string, limit: number | bigint): Reading {
  if (value === "" || (Array.isArray(value) && value.length === 0)) {
    return {
      why: "it is empty",
      remedy: `Should have ${bound} ${limit} ${value === "" ? "letter" : "entry"}.`,
    };
  }
  return { why: "it is out of bounds", remedy: `Should be ${bound} ${limit}.` };
}

/** What the issues, each of which would have been enough, ask for. */
function expectations(issues: readonly Issue[]): string {
  return issues.map(expectation).join(" or ");
}

function expectation(issue: Issue): string {
  if (issue.code === "invalid_value") return issue.values.map((word) => JSON.stringify(word)).join(" or ");
  if (issue.code === "invalid_type") return typeName(issue.expected);
  return issue.message;
}
