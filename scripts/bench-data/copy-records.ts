import { isRecord } from "@/lib/data/is-record";
export type Copy = { path(path: string): string; content<T>(content: T): T };

/** Of keys whose words are no ids, though an id may read alike. */
const WORDS: readonly string[] = ["speaker", "publisher", "name", "title", "kind", "unit", "domain", "order"];

/** Gives every id of the set, as a value or a key, the number of the copy. */
export function toCopyOf(ids: ReadonlySet<string>, number: number): Copy {
  const rename = (word: string) => (ids.has(word) ? `${word}-copy-${number}` : word);
  const copy = (value: unknown, key: string): unknown => {
    if (key === "order" && typeof value === "number") return value + number * 1000;
    if (typeof value === "string") return WORDS.includes(key) ? value : rename(value);
    if (Array.isArray(value)) return value.map((entry) => copy(entry, key));
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([inner, entry]) => [rename(inner), copy(entry, inner)]),
    );
  };
  return {
    path: (path) => path.replace(/[^/]+?(?=\/|\.json$)/g, rename),
    content: (content) => JSON.parse(JSON.stringify(copy(content, ""))),
  };
}

export function isListOfRecords(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.every(isRecord);
}
