import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import { type Fault, formatPath, formatValue, type JsonPath } from "./fault";
import { indexLines } from "./line-index";
import { toSyntaxFaults } from "./syntax-faults";

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

/** Strict JSON, with the line of everything in it. A key that stands twice in one object is a fault. */
export function parseJson(file: string, content: string): JsonOutcome {
  const mark = content.startsWith(BYTE_ORDER_MARK) ? [byteOrderMarkFault(file)] : [];
  const text = content.slice(mark.length);
  if (text.trim() === "") return { ok: false, faults: [...mark, emptyFault(file)] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, STRICT);
  if (errors.length > 0 || !root) {
    return { ok: false, faults: [...mark, ...toSyntaxFaults(file, text, errors)] };
  }
  const positionOf = indexLines(text);
  const lineAt = (offset: number) => positionOf(offset).line;
  const faults = [...mark, ...repeatedKeyFaults(file, root, lineAt)];
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, document: toDocument(file, root, JSON.parse(text), lineAt) };
}

function toDocument(
  file: string,
  root: Node,
  value: unknown,
  lineAt: (offset: number) => number,
): JsonDocument {
  return {
    file,
    value,
    valueAt(path) {
      const node = findNodeAtLocation(root, [...path]);
      return node ? getNodeValue(node) : undefined;
    },
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const node = findNodeAtLocation(root, path.slice(0, length));
        if (node) return lineAt(node.offset);
      }
      return lineAt(root.offset);
    },
  };
}

function repeatedKeyFaults(
  file: string,
  node: Node,
  lineAt: (offset: number) => number,
  path: JsonPath = [],
): Fault[] {
  const firstLines = new Map<string, number>();
  return (node.children ?? []).flatMap((child, i) => {
    if (node.type === "array") return repeatedKeyFaults(file, child, lineAt, [...path, i]);
    const [keyNode, valueNode] = child.children ?? [];
    if (!keyNode || !valueNode) return [];
    const key: string = keyNode.value;
    const within = repeatedKeyFaults(file, valueNode, lineAt, [...path, key]);
    const line = lineAt(keyNode.offset);
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
