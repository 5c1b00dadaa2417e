import type { Dataset } from "../assemble-dataset";
import type { Fault } from "../fault";
import type { Benchmark } from "../models-schema";
import { faultAt } from "../shape-faults";
import type { Rule } from "./rule";
import { type KnownIds, knownIds, unknownIdFaults } from "./unknown-id";

export const partsResolve: Rule = {
  name: "parts-resolve",
  why: "Only whole benchmarks vote, each once, and where they test the domain itself.",
  needsEveryFile: false,
  check({ benchmarks }) {
    const byId = new Map(benchmarks.value.map((benchmark) => [benchmark.id, benchmark]));
    const known = knownIds("benchmark", benchmarks);
    return benchmarks.value.flatMap((benchmark, i) => [
      ...partFaults({ benchmarks, byId, known }, benchmark, i),
      ...proxyFaults(benchmarks, benchmark, i),
    ]);
  },
};

type Known = {
  benchmarks: Dataset["benchmarks"];
  byId: ReadonlyMap<string, Benchmark>;
  known: KnownIds;
};

function partFaults({ benchmarks, byId, known }: Known, { id, partOf }: Benchmark, i: number): Fault[] {
  if (partOf === null) return [];
  const path = [i, "partOf"];
  if (partOf === id) {
    return [faultAt(benchmarks.document, path, "it is the benchmark itself", "Should be null or the whole.")];
  }
  const grand = byId.get(partOf)?.partOf ?? null;
  if (grand === null) {
    return unknownIdFaults(benchmarks.document, path, partOf, known);
  }
  const remedy = `Should be a whole, such as ${JSON.stringify(grand)}.`;
  return [faultAt(benchmarks.document, path, "that is a part itself", remedy)];
}

function proxyFaults(
  { document }: Dataset["benchmarks"],
  { domain, proxyFor }: Benchmark,
  i: number,
): Fault[] {
  if (proxyFor !== domain) return [];
  const remedy = "Should be null or another domain.";
  return [faultAt(document, [i, "proxyFor"], "it tests this domain itself", remedy)];
}
