import type { Benchmark } from "@/lib/data/models-schema";
import type { SharedRow } from "./shared-rows";
import { TASK_DOMAINS, type TaskDomain } from "./task-domains";

/** What decides where a row stands; the rest of a benchmark is for those who describe it. */
export type PlacedBenchmark = Pick<Benchmark, "id" | "domain" | "partOf" | "proxyFor">;

export type DomainSection = {
  domain: TaskDomain;
  /** What the picture shows: whole benchmarks, or where there is none the parts of others. */
  rows: SharedRow[];
  /** Parts of benchmarks that stand in the picture: they never count by themselves. */
  parts: SharedRow[];
  /** The nearest there is to a domain, without testing it. */
  proxies: SharedRow[];
};

/** The domains that the benchmarks test, or come near to, in the fixed order; one without a row stays, empty. */
export function domainSections(
  rows: readonly SharedRow[],
  benchmarks: readonly PlacedBenchmark[],
): DomainSection[] {
  const byId = new Map(benchmarks.map((benchmark) => [benchmark.id, benchmark]));
  return testedDomains(benchmarks).map((domain) => {
    const of = (fits: (benchmark: PlacedBenchmark) => boolean) =>
      rows.filter((row) => {
        const benchmark = byId.get(row.benchmark);
        return benchmark !== undefined && fits(benchmark);
      });
    const roots = of((benchmark) => benchmark.domain === domain && benchmark.partOf === null);
    const parts = of((benchmark) => benchmark.domain === domain && benchmark.partOf !== null);
    return {
      domain,
      rows: roots.length ? roots : parts,
      parts: roots.length ? parts : [],
      proxies: of(({ proxyFor }) => proxyFor === domain),
    };
  });
}

function testedDomains(benchmarks: readonly PlacedBenchmark[]): TaskDomain[] {
  const tested = new Set(benchmarks.flatMap(({ domain, proxyFor }) => [domain, proxyFor]));
  return TASK_DOMAINS.filter((domain) => tested.has(domain));
}
