import fc from "fast-check";
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import type { JsonPath } from "@/lib/data/fault";
import { locateValues } from "@/lib/data/locate-values";

function pathsOf(value: unknown): JsonPath[] {
  if (typeof value !== "object" || value === null) return [[]];
  const isList = Array.isArray(value);
  const inner = Object.entries(value).flatMap(([key, each]) =>
    pathsOf(each).map((path): JsonPath => [isList ? Number(key) : key, ...path]),
  );
  return [[], ...inner];
}

describe("locateValues", () => {
  it("finds what stands at a path", () => {
    const text = '{"a" : [1,{"b\\"]":"}"} , 3]}';
    const offsetOf = locateValues(text);
    expect(text.slice(offsetOf(["a", 1, 'b"]']))).toBe('"}"} , 3]}');
    expect(text.slice(offsetOf(["a", 2]))).toBe("3]}");
  });

  it("finds nothing where nothing stands", () => {
    const offsetOf = locateValues(' { "a": [1, 2] }');
    expect(offsetOf([])).toBe(1);
    for (const path of [["b", 0], ["a", 2], ["a", 1, "c"], ["a", "length"], ["toString"]]) {
      expect(offsetOf(path)).toBeUndefined();
    }
  });

  it("finds every value of any JSON where a parser of trees does", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const [offsetOf, root] = [locateValues(text), parseTree(text)];
        for (const path of pathsOf(JSON.parse(text))) {
          expect(offsetOf(path)).toBe(root && findNodeAtLocation(root, [...path])?.offset);
        }
      }),
    );
  });
});
