/** Where what an island is drawn from stands in a file of its own: the attribute of its element that names the file. */
export const DATA_FROM = "data-from";

/**
 * What an island is drawn from as JSON for a `<script>` element, in which no tag can begin or end.
 * @throws TypeError where a part of it would be lost or changed on the way, such as a function, a Map or a Date
 */
export function toIslandData(props: object): string {
  return JSON.stringify(props, assertPlain).replaceAll("<", "\\u003c");
}

/** Looks at what a value was before its own `toJSON` turned it into something else. */
function assertPlain(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  if (isPlain(this[key])) return value;
  throw new TypeError(`"${key}" of an island is no plain data: ${String(this[key])}`);
}

function isPlain(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null)
    return typeof value !== "function" && typeof value !== "symbol";
  const prototype = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
