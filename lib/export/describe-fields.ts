import { z } from "zod";

export type Field = {
  name: string /** In English, from the schema; null where it says nothing. */;
  meaning: string | null;
};

/** What the schema of a record says of columns such as `pillars.talent`; the nearest thing around one that it describes. */
export function describeFields(schema: z.ZodType, columns: readonly string[]): Field[] {
  const root: unknown = z.toJSONSchema(schema, { unrepresentable: "any" });
  return columns.map((name) => ({ name, meaning: meaningOf(root, name.split(".")) }));
}

function meaningOf(node: unknown, path: readonly string[], around: string | null = null): string | null {
  const said = textOf(node, "description") ?? around;
  const [step, ...rest] = path;
  if (step === undefined) return said;
  const inner = branchesOf(node).flatMap((branch) => childOf(branch, step) ?? []);
  return inner.length > 0 ? meaningOf(inner[0], rest, said) : said;
}

/** A nullable object is a choice of the object and null. */
function branchesOf(node: unknown): unknown[] {
  const choices = propertyOf(node, "anyOf");
  return Array.isArray(choices) ? choices : [node];
}

function childOf(node: unknown, step: string): unknown {
  return propertyOf(propertyOf(node, "properties"), step) ?? propertyOf(node, "additionalProperties");
}

function textOf(node: unknown, key: string): string | null {
  const value = propertyOf(node, key);
  return typeof value === "string" ? value : null;
}

function propertyOf(node: unknown, key: string): unknown {
  if (typeof node !== "object" || node === null) return undefined;
  return new Map<string, unknown>(Object.entries(node)).get(key);
}
