import type { JsonPath } from "../fault";

export type Leaf = string | number | boolean | null;

export type PlacedLeaf = { path: JsonPath; value: Leaf };

/** Every value of a record with its path inside the record; a list or object without entries is one, as `[]` or `{}`. */
export function leavesOf(value: object, path: JsonPath = []): PlacedLeaf[] {
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  if (entries.length === 0 && path.length > 0) return [{ path, value: Array.isArray(value) ? "[]" : "{}" }];
  return entries.flatMap(([key, inner]) => {
    const at = [...path, key];
    return isLeaf(inner) ? [{ path: at, value: inner }] : leavesOf(inner, at);
  });
}

function isLeaf(value: unknown): value is Leaf {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}
