import { describe, expect, it } from "vitest";
import { loadBenchmarks } from "@/lib/data/load";
import { loadModelData } from "@/lib/data/load-model-data";
import { TASK_DOMAINS } from "@/lib/models/task-domains";
import { toBenchmarksPage } from "@/lib/views/benchmarks-page";

const page = toBenchmarksPage("en", loadModelData());

function domainOf(id: string) {
  const found = page.domains.find((domain) => domain.id === id);
  if (!found) throw new Error(`there is no domain ${id}`);
  return found;
}

describe("the list of benchmarks", () => {
  it("has every domain in the fixed order with its definition, other last", () => {
    expect(page.domains.map(({ id }) => id)).toEqual([...TASK_DOMAINS]);
    expect(page.domains.at(-1)?.id).toBe("other");
    for (const { definition } of page.domains) expect(definition.length).toBeGreaterThan(20);
  });

  it("has every whole benchmark once as a test of its own domain, and each part under its whole", () => {
    const tests = page.domains.flatMap(({ id, tests: own }) => own.map((test) => ({ ...test, domain: id })));
    const whole = loadBenchmarks().filter(({ kind, partOf }) => kind === "benchmark" && partOf === null);
    expect(tests.map(({ id }) => id).sort()).toEqual(whole.map(({ id }) => id).sort());
    for (const { id, domain } of whole) expect(tests.find((test) => test.id === id)?.domain).toBe(domain);
    const parts = tests.flatMap((test) => test.parts.map(({ id }) => `${test.id} ${id}`));
    const expected = loadBenchmarks().flatMap(({ id, partOf }) => (partOf ? [`${partOf} ${id}`] : []));
    expect(parts.sort()).toEqual(expected.sort());
  });

  it("says why a benchmark stands there, in which language, of how many items and in how many tables", () => {
    const gpqa = domainOf("science").tests.find(({ id }) => id === "gpqa-diamond");
    expect(gpqa?.text).toMatch(
      /^questions of .*science.* · English · Items:\u00a0198 · in\u00a0\d+\u00a0tables$/,
    );
    expect(
      page.domains
        .flatMap(({ tests }) => tests)
        .map(({ text }) => text)
        .join(),
    ).toContain("Items:\u00a0unknown");
  });

  it("says of banking that nothing tests it, names what only comes near, and leads to the plan", () => {
    const banking = domainOf("finance-and-banking");
    expect(banking.tests).toEqual([]);
    expect(banking.nothing).toBe("No test here asks this.");
    expect(banking.more[0]?.entries.map(({ id }) => id)).toContain("harness-task-270-bank-duplicate-charge");
    expect(banking.protocol).toBe("/en/claims/gigachat-in-banking/protocol/");
    const named = page.domains.filter(({ protocol }) => protocol !== null);
    expect(named.map(({ id }) => id)).toEqual(["finance-and-banking"]);
  });

  it("shows parts of tests of another domain apart, as in medicine", () => {
    const medicine = domainOf("medicine");
    expect(medicine.tests).toEqual([]);
    expect(medicine.more.flatMap(({ entries }) => entries)).toContainEqual(
      expect.objectContaining({ href: "/en/benchmarks/mmlu-pro/#mmlu-pro-cat-health" }),
    );
  });

  it("keeps prices and means out of the tests", () => {
    const other = domainOf("other");
    const apart = other.more.find(({ title }) => title.includes("prices and means"));
    expect(apart?.entries.map(({ id }) => id)).toContain("simple-evals-ru-avg");
    expect(other.tests.map(({ id }) => id)).not.toContain("simple-evals-ru-avg");
  });
});
