import { describe, expect, it } from "vitest";
import { partsResolve } from "@/lib/data/rules/parts-resolve";
import { BENCHMARKS } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const PART = '"partOf": "test-science"';
const SCIENCE =
  '"name": "Test Science", "kind": "benchmark", "domain": "science", "subject": "science", "partOf": null';

describe("parts-resolve", () => {
  it("takes a part of a whole and a proxy for another domain", () => {
    expect(ruleFaultsAfter(partsResolve)).toEqual([]);
  });

  it("refuses a part of what does not exist", () => {
    expect(ruleFaultsAfter(partsResolve, [BENCHMARKS, PART, '"partOf": "test-scince"'])).toEqual([
      'data/benchmarks.json:3 [1].partOf: "test-scince", but data/benchmarks.json has no such benchmark. Did you mean "test-science"?',
    ]);
  });

  it("refuses a part of itself", () => {
    expect(ruleFaultsAfter(partsResolve, [BENCHMARKS, PART, '"partOf": "test-physics"'])).toEqual([
      'data/benchmarks.json:3 [1].partOf: "test-physics", but it is the benchmark itself. Should be null or the whole.',
    ]);
  });

  it("refuses a part of a part", () => {
    expect(
      ruleFaultsAfter(partsResolve, [BENCHMARKS, SCIENCE, SCIENCE.replace("null", '"test-essays"')]),
    ).toEqual([
      'data/benchmarks.json:3 [1].partOf: "test-science", but that is a part itself. Should be a whole, such as "test-essays".',
    ]);
  });

  it("refuses a proxy for the domain that it tests", () => {
    expect(
      ruleFaultsAfter(partsResolve, [BENCHMARKS, '"finance-and-banking"', '"general-knowledge"']),
    ).toEqual([
      'data/benchmarks.json:2 [0].proxyFor: "general-knowledge", but it tests this domain itself. Should be null or another domain.',
    ]);
  });
});
