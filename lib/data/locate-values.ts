import type { JsonPath } from "./fault";
import { endOfText, endOfValue, skipBlanks } from "./written-json";

type Step = string | number;

/**
 * Finds the offset in a text, which must be JSON, of what stands at a path; undefined where nothing does, never for
 * the empty path. Only the lists and objects on the way are looked into, each once and no further than needed.
 */
export function locateValues(json: string): (path: JsonPath) => number | undefined {
  const opened = new Map<number, (step: Step) => number | undefined>();
  const openAt = (start: number) => {
    const offsetOf = opened.get(start) ?? findWithin(json, start);
    opened.set(start, offsetOf);
    return offsetOf;
  };
  return (path) => {
    let offset: number | undefined = skipBlanks(json, 0);
    for (const step of path) {
      if (offset === undefined) return undefined;
      offset = openAt(offset)(step);
    }
    return offset;
  };
}

/** Finds where the values of the list or object that begins at an offset begin, by index or key. */
function findWithin(json: string, start: number): (step: Step) => number | undefined {
  const found = new Map<Step, number>();
  const rest = listOffsets(json, start);
  return (step) => {
    while (!found.has(step)) {
      const next = rest.next();
      if (next.done) break;
      found.set(...next.value);
    }
    return found.get(step);
  };
}

function* listOffsets(json: string, start: number): Generator<[Step, number]> {
  const kind = json.charAt(start);
  if (kind !== "[" && kind !== "{") return;
  let at = skipBlanks(json, start + 1);
  for (let i = 0; !"]}".includes(json.charAt(at)); i++) {
    if (kind === "[") yield [i, at];
    else {
      const end = endOfText(json, at) + 1;
      const key: string = JSON.parse(json.slice(at, end));
      at = skipBlanks(json, json.indexOf(":", end) + 1);
      yield [key, at];
    }
    at = skipBlanks(json, endOfValue(json, at));
    if (json.charAt(at) === ",") at = skipBlanks(json, at + 1);
  }
}
