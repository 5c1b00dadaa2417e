import { withExamples } from "@/lib/data/json-schema-examples";
import { type DataFileKind, toDataJsonSchema } from "@/lib/data/json-schemas";

/** The text of a kind's file in data/schemas, with examples from the files given, in their order. */
export function schemaText(kind: DataFileKind, samples: readonly unknown[]): string {
  return `${JSON.stringify(withExamples(toDataJsonSchema(kind), samples), null, 2)}\n`;
}

export function schemaFile({ name }: DataFileKind): string {
  return `data/schemas/${name}.schema.json`;
}
