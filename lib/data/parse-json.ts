import { getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import { present } from "@/lib/present";
import { type Fault, formatPath, formatValue, type JsonPath } from "./fault";
import { indexLines, type Position } from "./line-index";
import { locateValues } from "./locate-values";
import { toSyntaxFaults } from "./syntax-faults";
import { countColons, countKeys, endOfValue, measureJson } from "./written-json";

export type JsonDocument = {
  file: string;
  value: unknown;
  /** Undefined where nothing stands there. */
  valueAt(path: JsonPath): unknown;
  /** The line, from 1, of what stands there; where nothing does, of the nearest thing around it. */
  lineOf(path: JsonPath): number;
};

export type JsonOutcome = { ok: true; document: JsonDocument } | { ok: false; faults: Fault[] };

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false } as const;
const BYTE_ORDER_MARK = "\uFEFF";
/** Ours lie six deep; a parser that descends ten thousand levels runs out of stack. */
const DEEPEST_LEVEL = 100;

/**
 * Strict JSON, with the line of everything in it. A key that stands twice in one object is a fault. Lines are looked
 * for only when somebody asks for one: most files have no fault.
 */
export function parseJson(file: string, content: string): JsonOutcome {
  const mark = content.startsWith(BYTE_ORDER_MARK) ? [byteOrderMarkFault(file)] : [];
  const text = content.slice(mark.length);
  const parsed = tryParse(text);
  const faults = [...mark, ...(parsed && isSound(text, parsed.value) ? [] : findFaults(file, text, parsed))];
  if (!parsed || faults.length > 0) return { ok: false, faults };
  return { ok: true, document: toDocument(file, parsed.value, text) };
}

/** Wrapped, since null is a value too. */
type Parsed = { value: unknown };

function tryParse(text: string): Parsed | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** No key stands twice, and nothing lies too deep. A text with such a colon in it leaves it open. */
function isSound(text: string, value: unknown): boolean {
  return countColons(text) === countKeys(value, DEEPEST_LEVEL);
}

function findFaults(file: string, text: string, parsed: Parsed | undefined): Fault[] {
  if (text.trim() === "") return [emptyFault(file)];
  const { keys, depth } = measureJson(text);
  if (depth > DEEPEST_LEVEL) return [depthFault(file)];
  if (!parsed) return findSyntaxFaults(file, text);
  return keys === countKeys(parsed.value, DEEPEST_LEVEL) ? [] : findRepeatedKeys(file, text);
}

function findSyntaxFaults(file: string, text: string): Fault[] {
  const errors: ParseError[] = [];
  parseTree(text, errors, STRICT);
  const faults = toSyntaxFaults(file, text, errors);
  return faults.length > 0 ? faults : [notJsonFault(file)];
}

/** Keeps the text and not the value, of which a schema makes its own. */
function toDocument(file: string, value: unknown, text: string): JsonDocument {
  const offsetOf = locateValues(text);
  let positionOf: ((offset: number) => Position) | undefined;
  return {
    file,
    value,
    valueAt(path) {
      const offset = offsetOf(path);
      return offset === undefined ? undefined : JSON.parse(text.slice(offset, endOfValue(text, offset)));
    },
    lineOf(path) {
      positionOf ??= indexLines(text);
      let [length, offset] = [path.length, offsetOf(path)];
      while (offset === undefined) offset = offsetOf(path.slice(0, --length));
      return positionOf(offset).line;
    },
  };
}

type Nodes = { root: Node; lineAt(offset: number): number };

function findRepeatedKeys(file: string, text: string): Fault[] {
  const root = present(parseTree(text, [], STRICT), "tree of what JSON.parse read");
  const positionOf = indexLines(text);
  return repeatedKeyFaults(file, { root, lineAt: (offset) => positionOf(offset).line });
}

function repeatedKeyFaults(file: string, nodes: Nodes, node = nodes.root, path: JsonPath = []): Fault[] {
  const firstLines = new Map<string, number>();
  return (node.children ?? []).flatMap((child, i) => {
    if (node.type === "array") return repeatedKeyFaults(file, nodes, child, [...path, i]);
    const keyNode = present(child.children?.[0], "key");
    const valueNode = present(child.children?.[1], "value of a key");
    const key: string = keyNode.value;
    const within = repeatedKeyFaults(file, nodes, valueNode, [...path, key]);
    const line = nodes.lineAt(keyNode.offset);
    const first = firstLines.get(key);
    if (first === undefined) {
      firstLines.set(key, line);
      return within;
    }
    const repeated = {
      file,
      line,
      path: formatPath([...path, key]),
      value: formatValue(getNodeValue(valueNode)),
      why: `the key ${JSON.stringify(key)} stands in line ${first} already`,
      remedy: "Remove one of the two.",
    };
    return [repeated, ...within];
  });
}

function byteOrderMarkFault(file: string): Fault {
  return {
    file,
    line: 1,
    path: "column 1",
    value: "a byte-order mark",
    why: "a JSON file begins with its value",
    remedy: 'Save the file as "UTF-8" without a byte-order mark.',
  };
}

function emptyFault(file: string): Fault {
  return {
    file,
    line: 1,
    path: "",
    value: "nothing",
    why: "a data file holds a value",
    remedy: "Fill the file or remove it.",
  };
}

function depthFault(file: string): Fault {
  return {
    file,
    line: 1,
    path: "",
    value: "lists in lists in lists",
    why: "they lie deeper than any data file nests",
    remedy: "Write the file as data/README.md says.",
  };
}

function notJsonFault(file: string): Fault {
  return { file, line: 1, path: "", value: "the text", why: "it is no JSON", remedy: "Correct it." };
}
