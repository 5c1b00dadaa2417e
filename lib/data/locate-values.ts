import type { JsonPath } from "./fault";
import { endOfText, endOfValue, skipBlanks } from "./written-json";

/** The offsets at which the values of a list or an object begin, by index or key. */
type Offsets = ReadonlyMap<string | number, number>;

/**
 * Finds the offset in a text, which must be JSON, of what stands at a path; undefined where nothing does, never for
 * the empty path. Only the lists and objects on the way are looked into, each once.
 */
export function locateValues(json: string): (path: JsonPath) => number | undefined {
  const found = new Map<number, Offsets>();
  const offsetsIn = (start: number) => {
    const offsets = found.get(start) ?? findOffsets(json, start);
    found.set(start, offsets);
    return offsets;
  };
  return (path) => {
    let offset: number | undefined = skipBlanks(json, 0);
    for (const step of path) {
      if (offset === undefined) return undefined;
      offset = offsetsIn(offset).get(step);
    }
    return offset;
  };
}

function findOffsets(json: string, start: number): Offsets {
  const offsets = new Map<string | number, number>();
  const kind = json.charAt(start);
  if (kind !== "[" && kind !== "{") return offsets;
  let at = skipBlanks(json, start + 1);
  while (!"]}".includes(json.charAt(at))) {
    if (kind === "[") offsets.set(offsets.size, at);
    else {
      const end = endOfText(json, at) + 1;
      const key: string = JSON.parse(json.slice(at, end));
      at = skipBlanks(json, json.indexOf(":", end) + 1);
      offsets.set(key, at);
    }
    at = skipBlanks(json, endOfValue(json, at));
    if (json.charAt(at) === ",") at = skipBlanks(json, at + 1);
  }
  return offsets;
}
