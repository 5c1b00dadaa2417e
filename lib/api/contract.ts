import { listFields } from "@/lib/data/json-schema-fields";
import { RESOURCE_KINDS } from "./resources";
import { API_SCHEMAS, type JsonSchema, toApiJsonSchema } from "./schemas";

/**
 * All that whoever calls the API may rely on, a promise a line: each kind of address, each field of each answer with its
 * type, each word that a field may hold. A line that is gone or another is a promise broken; one more is none.
 */
export function contractLines(): string[] {
  const addresses = RESOURCE_KINDS.map(
    ({ path, type, schemas }) => `GET ${path}: ${[type, ...schemas].join(" ")}`,
  );
  const fields = API_SCHEMAS.flatMap((one) => fieldLines(one.name, toApiJsonSchema(one)));
  return [...new Set([...addresses, ...fields])];
}

function fieldLines(name: string, schema: JsonSchema): string[] {
  return listFields(schema).flatMap(({ path, required, schema: field }) => {
    const at = `${name}.${path}`;
    const words = wordsOf(field).map((word) => `${at} may be ${JSON.stringify(word)}`);
    return [`${at}: ${typesOf(field).join(" or ")}${required ? "" : ", or left out"}`, ...words];
  });
}

function typesOf(schema: JsonSchema): string[] {
  const variants = variantsOf(schema);
  if (variants.length > 0) return [...new Set(variants.flatMap(typesOf))].sort();
  const { type, items } = schema;
  if (type === "array" && typeof items === "object" && !Array.isArray(items))
    return [`list of ${typesOf(items).join(" or ")}`];
  if (Array.isArray(type)) return type.toSorted();
  return [type ?? typeof wordsOf(schema)[0]];
}

function wordsOf(schema: JsonSchema): unknown[] {
  const own = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  return [...own, ...variantsOf(schema).flatMap(wordsOf)];
}

function variantsOf({ anyOf = [], oneOf = [] }: JsonSchema): JsonSchema[] {
  return [...anyOf, ...oneOf];
}
