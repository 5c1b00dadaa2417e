import { describe, expect, it } from "vitest";
import { loadBenchmarks, loadTables } from "@/lib/data/load";
import { TASK_DOMAINS } from "@/lib/models/task-domains";

/** Ids of the frame of every page, and of the table on a table's. */
const OF_PAGES = ["main", "table", "measured-table", "measured-table-title"];

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}

describe("addresses of tables and benchmarks", () => {
  it("are each of one table or one benchmark, in lower case", () => {
    const tables = loadTables().map(({ id }) => id);
    const benchmarks = loadBenchmarks().map(({ id }) => id);
    expect(repeated(tables)).toEqual([]);
    expect(repeated(benchmarks)).toEqual([]);
    expect([...tables, ...benchmarks].filter((id) => id !== id.toLowerCase())).toEqual([]);
  });

  it("meet no other part of a page, so that a link to a part of a benchmark finds that part", () => {
    const parts = loadBenchmarks().flatMap(({ id, partOf }) => (partOf === null ? [] : [id]));
    const taken = new Set<string>([...OF_PAGES, ...TASK_DOMAINS]);
    expect(parts.filter((id) => taken.has(id))).toEqual([]);
  });

  it("lead from a part to a whole that is no part itself", () => {
    const roots = new Set(loadBenchmarks().flatMap(({ id, partOf }) => (partOf === null ? [id] : [])));
    const lost = loadBenchmarks().filter(({ partOf }) => partOf !== null && !roots.has(partOf));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
