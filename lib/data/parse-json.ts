import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import { type Fault, formatPath, formatValue, type JsonPath } from "./fault";
import { indexLines } from "./line-index";
import { toSyntaxFaults } from "./syntax-faults";
import { countKeys, measureJson } from "./written-json";

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
 * Strict JSON, with the line of everything in it. A key that stands twice in one object is a fault. The tree that
 * knows the lines is built only when somebody asks for one: most files have no fault.
 */
export function parseJson(file: string, content: string): JsonOutcome {
  const mark = content.startsWith(BYTE_ORDER_MARK) ? [byteOrderMarkFault(file)] : [];
  const text = content.slice(mark.length);
  if (text.trim() === "") return { ok: false, faults: [...mark, emptyFault(file)] };
  const written = measureJson(text);
  if (written.depth > DEEPEST_LEVEL) return { ok: false, faults: [...mark, depthFault(file)] };
  const parsed = tryParse(text);
  if (parsed === undefined) return { ok: false, faults: [...mark, ...findSyntaxFaults(file, text)] };
  const { value } = parsed;
  const findNodes = once(() => locateNodes(text));
  const repeated = written.keys === countKeys(value) ? [] : repeatedKeyFaults(file, findNodes());
  const faults = [...mark, ...repeated];
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, document: toDocument(file, value, findNodes) };
}

/** Wrapped, since null is a value too. */
function tryParse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function findSyntaxFaults(file: string, text: string): Fault[] {
  const errors: ParseError[] = [];
  parseTree(text, errors, STRICT);
  const faults = toSyntaxFaults(file, text, errors);
  return faults.length > 0 ? faults : [notJsonFault(file)];
}

type Nodes = { root: Node; lineAt(offset: number): number };

function locateNodes(text: string): Nodes {
  const root = parseTree(text, [], STRICT);
  if (!root) throw new Error("JSON.parse read what jsonc-parser cannot");
  const positionOf = indexLines(text);
  return { root, lineAt: (offset) => positionOf(offset).line };
}

function once<T>(compute: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}

function toDocument(file: string, value: unknown, findNodes: () => Nodes): JsonDocument {
  return {
    file,
    value,
    valueAt(path) {
      const node = findNodeAtLocation(findNodes().root, [...path]);
      return node ? getNodeValue(node) : undefined;
    },
    lineOf(path) {
      const { root, lineAt } = findNodes();
      for (let length = path.length; length > 0; length--) {
        const node = findNodeAtLocation(root, path.slice(0, length));
        if (node) return lineAt(node.offset);
      }
      return lineAt(root.offset);
    },
  };
}

function repeatedKeyFaults(file: string, nodes: Nodes, node = nodes.root, path: JsonPath = []): Fault[] {
  const firstLines = new Map<string, number>();
  return (node.children ?? []).flatMap((child, i) => {
    if (node.type === "array") return repeatedKeyFaults(file, nodes, child, [...path, i]);
    const [keyNode, valueNode] = child.children ?? [];
    if (!keyNode || !valueNode) return [];
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
