import type { z } from "zod";

/** A JSON Schema, with the one word of Visual Studio Code that we add to it. */
export type JsonSchema = z.core.JSONSchema.JSONSchema & { patternErrorMessage?: string };

type Subschema = z.core.JSONSchema._JSONSchema;

/** A field as a reader of the schema meets it. */
export type SchemaField = {
  /** `rows[].place`; `{key}` stands for a key that is itself data. */
  path: string;
  required: boolean;
  /** Where only some variants of a record have the field: what tells these apart, such as `rank`. */
  variants: readonly unknown[];
  schema: JsonSchema;
};

/** The same schema with every named field, however deep, replaced by what `change` makes of it. */
export function mapFields(
  schema: JsonSchema,
  change: (field: JsonSchema, name: string) => JsonSchema,
): JsonSchema {
  const inner = (part: Subschema): Subschema => (typeof part === "boolean" ? part : mapFields(part, change));
  const mapped: JsonSchema = { ...schema };
  const { properties, items, additionalProperties, anyOf, oneOf } = schema;
  if (properties) {
    mapped.properties = Object.fromEntries(
      Object.entries(properties).map(([name, field]) => [
        name,
        typeof field === "boolean" ? field : change(mapFields(field, change), name),
      ]),
    );
  }
  if (items !== undefined) mapped.items = Array.isArray(items) ? items.map(inner) : inner(items);
  if (additionalProperties !== undefined) mapped.additionalProperties = inner(additionalProperties);
  if (anyOf) mapped.anyOf = anyOf.map((variant) => mapFields(variant, change));
  if (oneOf) mapped.oneOf = oneOf.map((variant) => mapFields(variant, change));
  return mapped;
}

/** Every field of a schema, in its order; one that several variants of a record have stands once. */
export function listFields(schema: JsonSchema, path = ""): SchemaField[] {
  const named = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    if (typeof field === "boolean") return [];
    const at = path === "" ? name : `${path}.${name}`;
    const required = schema.required?.includes(name) ?? false;
    return [{ path: at, required, variants: [], schema: field }, ...listFields(field, at)];
  });
  return mergeVariants([
    ...named,
    ...[schema.items].flat().flatMap((item) => listInner(item, `${path}[]`)),
    ...listInner(schema.additionalProperties, `${path}${path === "" ? "" : "."}{key}`),
    ...(schema.anyOf ?? []).flatMap((variant) => listFields(variant, path)),
    ...(schema.oneOf ?? []).flatMap((variant) => listVariant(variant, path)),
  ]);
}

function listInner(part: Subschema | undefined, path: string): SchemaField[] {
  return typeof part === "object" ? listFields(part, path) : [];
}

function listVariant(variant: JsonSchema, path: string): SchemaField[] {
  const fields = listFields(variant, path);
  const mark = fields.find(({ schema }) => schema.const !== undefined)?.schema.const;
  return fields.map((field) =>
    mark === undefined || field.schema.const === mark ? field : { ...field, variants: [mark] },
  );
}

function mergeVariants(fields: readonly SchemaField[]): SchemaField[] {
  return fields.flatMap((first, i) => {
    if (fields.findIndex(({ path }) => path === first.path) !== i) return [];
    const others = fields.slice(i + 1).filter(({ path }) => path === first.path);
    const consts = [first, ...others].map(({ schema }) => schema.const);
    const { const: _, ...rest } = first.schema;
    const isMark = others.length > 0 && consts.every((value) => value !== undefined);
    return {
      ...first,
      variants: [first, ...others].flatMap(({ variants }) => variants),
      schema: isMark ? { ...rest, enum: consts.filter((value) => value !== undefined) } : first.schema,
    };
  });
}
