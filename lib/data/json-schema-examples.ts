import type { z } from "zod";
import { isRecord } from "./is-record";
import type { JsonSchema } from "./json-schema-fields";

type Subschema = z.core.JSONSchema._JSONSchema;

/** Longer ones would bury the description in an editor's panel. */
const LONGEST_EXAMPLE = 160;

/**
 * The schema with `examples` taken from a file that has its shape: each field shows the first value that stands
 * there, and a list of records its first record where that is short. `null` and empty values are no example.
 */
export function withExamples(schema: JsonSchema, samples: readonly unknown[]): JsonSchema {
  const shown = samples.filter((sample) => fits(schema, sample));
  const inner = (part: Subschema, from: readonly unknown[]): Subschema =>
    typeof part === "boolean" ? part : withExamples(part, from);
  const shownSchema: JsonSchema = { ...schema };
  const { properties, items, additionalProperties, anyOf, oneOf } = schema;
  if (properties) {
    const fields = Object.entries(properties);
    shownSchema.properties = Object.fromEntries(
      fields.map(([name, field]) => [name, inner(field, valuesAt(shown, name))]),
    );
  }
  if (items !== undefined && !Array.isArray(items)) {
    shownSchema.items = inner(items, shown.filter(Array.isArray).flat());
  }
  if (additionalProperties !== undefined) {
    shownSchema.additionalProperties = inner(
      additionalProperties,
      shown.filter(isRecord).flatMap(Object.values),
    );
  }
  if (anyOf) shownSchema.anyOf = anyOf.map((variant) => withExamples(variant, shown));
  if (oneOf) shownSchema.oneOf = oneOf.map((variant) => withExamples(variant, shown));
  const example = shown.find(isExample);
  if (example !== undefined) shownSchema.examples = [example];
  return shownSchema;
}

/** The same schema without any `examples`: what follows from the zod schema alone. */
export function withoutExamples(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === "examples" && Array.isArray(value) ? undefined : value,
  );
}

function isExample(sample: unknown): boolean {
  if (sample === undefined || sample === null || sample === "") return false;
  const text = JSON.stringify(sample);
  return text.length <= LONGEST_EXAMPLE && text !== "[]" && text !== "{}";
}

/** Tells variants apart by their type, and records by the one field that says what they are. */
function fits(schema: JsonSchema, sample: unknown): boolean {
  if (schema.type === "null") return false;
  if (schema.type === "object" && !isRecord(sample)) return false;
  if (schema.type === "array" && !Array.isArray(sample)) return false;
  return Object.entries(schema.properties ?? {}).every(
    ([name, field]) =>
      typeof field === "boolean" || field.const === undefined || field.const === fieldOf(sample, name),
  );
}

function valuesAt(samples: readonly unknown[], name: string): unknown[] {
  return samples.map((sample) => fieldOf(sample, name));
}

function fieldOf(sample: unknown, name: string): unknown {
  return isRecord(sample) ? sample[name] : undefined;
}
