import type { z } from "zod";
import type { Fault } from "./fault";
import { type JsonDocument, parseJson } from "./parse-json";
import { toShapeFaults } from "./shape-faults";

/** A file that has the shape of its schema; `document` knows the line of every value. */
export type DataFile<T> = { value: T; document: JsonDocument };

export type Parsed<T> = { ok: true; file: DataFile<T> } | { ok: false; faults: Fault[] };

/** All faults of a text against its schema at once; those of the shape only where it is JSON. */
export function parseDataFile<T>(name: string, text: string, schema: z.ZodType<T>): Parsed<T> {
  const json = parseJson(name, text);
  if (!json.ok) return json;
  const { document } = json;
  const result = schema.safeParse(document.value);
  if (result.success) {
    const value = result.data;
    // No schema changes a value: what JSON.parse gave need not be kept beside it.
    return { ok: true, file: { value, document: { ...document, value } } };
  }
  const faults = result.error.issues.flatMap((issue) => toShapeFaults(document, schema, issue));
  return { ok: false, faults };
}
