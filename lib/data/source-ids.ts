/** Whatever stands under a key `source`, at any depth, each once, so that no kind of record can be forgotten. */
export function sourceIds(value: unknown): string[] {
  return [...new Set(listIds(value))];
}

function listIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listIds);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "source" && typeof inner === "string" ? [inner] : listIds(inner),
  );
}
