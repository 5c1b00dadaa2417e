import { type JsonSchema, listFields, type SchemaField } from "@/lib/data/json-schema-fields";
import type { DataFileKind } from "@/lib/data/json-schemas";
import { GENERATED } from "./generated";
import { schemaFile } from "./schema-text";

export function fieldsPageFile({ name }: DataFileKind): string {
  return `docs/data/${name}.md`;
}

/** The page of a kind of file: one line a field, of the schema as it stands in data/schemas. */
export function fieldsPage(kind: DataFileKind, schema: JsonSchema): string {
  const files = kind.files.filter((pattern) => !pattern.startsWith("!")).map((pattern) => `\`${pattern}\``);
  const rows = listFields(schema).map(fieldRow);
  return [
    `# ${kind.title}`,
    GENERATED,
    `${files.join(", ")} · [JSON Schema](../../${schemaFile(kind)}) · [rules](rules.md) · [all kinds of files](README.md)`,
    ["| field | what it is | what stands there | example |", "|---|---|---|---|", ...rows].join("\n"),
    "`[]` stands for each record of a list, `{key}` for a key that is itself data. A field that may be left out says so; any other must be there, with `null` where its value is unknown and the field allows that. A key that is not in this table is a fault.",
  ]
    .join("\n\n")
    .concat("\n");
}

function fieldRow({ path, required, variants, schema }: SchemaField): string {
  const only = variants.length === 0 ? "" : ` (only of ${variants.map(code).join(", ")})`;
  const words = `${schema.description ?? ""}${only}${required ? "" : " (may be left out)"}`;
  const example = exampleOf(schema);
  const cells = [code(path), words, valueWords(schema), example === undefined ? "" : codeJson(example)];
  return `| ${cells.map(escapeCell).join(" | ")} |`;
}

function code(value: unknown): string {
  return `\`${value}\``;
}

function codeJson(value: unknown): string {
  return code(JSON.stringify(value));
}

function exampleOf(schema: JsonSchema): unknown {
  const isPlain = (value: unknown) => typeof value !== "object";
  return schema.examples?.find(isPlain);
}

/** What may stand there, in words: "a number from 0 to 1, or null". */
function valueWords(schema: JsonSchema): string {
  const variants = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(
    (part) => typeof part === "object",
  );
  if (variants.length > 0) return [...new Set(variants.map(valueWords))].join(", or ");
  if (schema.const !== undefined) return codeJson(schema.const);
  if (schema.enum) return schema.enum.map(codeJson).join(", ");
  if (schema.patternErrorMessage) return schema.patternErrorMessage.replace(/^Write (.*)\.$/, "$1");
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeWords(type, schema)).join(", or ");
  return typeWords(schema.type, schema);
}

function typeWords(type: JsonSchema["type"], schema: JsonSchema): string {
  if (type === "array") return listWords(schema);
  if (type === "object") return objectWords(schema);
  if (type === "string") return "text";
  if (type === "boolean") return "`true` or `false`";
  if (type === "integer") return `a whole number${boundWords(schema)}`;
  if (type === "number") return `a number${boundWords(schema)}`;
  return type === "null" ? "`null`" : "";
}

function listWords({ items, minItems }: JsonSchema): string {
  if (Array.isArray(items)) return `a list of ${items.length}`;
  const length = minItems === undefined ? "" : ` of at least ${minItems}`;
  const isPlain = typeof items === "object" && items.type !== "object" && !items.oneOf;
  return `a list${length}${isPlain ? `, each ${valueWords(items)}` : ""}`;
}

/** An object with keys of its own is told by the fields that follow it. */
function objectWords({ additionalProperties, propertyNames }: JsonSchema): string {
  if (typeof additionalProperties !== "object") return "an object";
  const key = typeof propertyNames === "object" ? `; each key ${valueWords(propertyNames)}` : "";
  return `an object, each value ${valueWords(additionalProperties)}${key}`;
}

function boundWords({ minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `, ${minimum} or more`;
  return exclusiveMinimum === undefined ? "" : `, more than ${exclusiveMinimum}`;
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
