import { z } from "zod";
import type { JsonPath } from "./fault";

/** The keys that the schema knows at a path; none where it expects no object of named keys. */
export function schemaKeys(schema: unknown, path: JsonPath): string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodNullable) return schemaKeys(schema.unwrap(), path);
  if (step === undefined) return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  if (schema instanceof z.ZodArray) return schemaKeys(schema.element, rest);
  if (schema instanceof z.ZodRecord) return schemaKeys(schema.valueType, rest);
  if (schema instanceof z.ZodObject) return schemaKeys(schema.shape[step], rest);
  return [];
}
