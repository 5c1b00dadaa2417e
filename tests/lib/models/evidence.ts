import type { Benchmark, ResultTable } from "@/lib/data/models-schema";
import type { Evidence } from "@/lib/models/admissible";
import type { SharedRow } from "@/lib/models/shared-rows";

/** Made-up evidence: an admissible row on the science test "test-root" by a party tied to nobody. */
export function evidence(changes: {
  row?: Partial<SharedRow>;
  benchmark?: Partial<Benchmark>;
  table?: Partial<ResultTable>;
  grade?: Evidence["grade"];
  right?: [number | null, number | null];
}): Evidence {
  const [first, second] = changes.right ?? [150, 110];
  const entry = (model: string, right: number | null) => ({
    model,
    value: right ?? 0.5,
    printed: String(right),
    right,
    line: 1,
  });
  return {
    row: {
      table: "test-table",
      run: "test-run",
      benchmark: "test-root",
      setting: "test-setting",
      items: 200,
      onCommonItems: false,
      entries: [entry("model-a", first), entry("model-b", second)],
      onOtherItems: [],
      pairing: null,
      ...changes.row,
    },
    benchmark: {
      id: "test-root",
      name: "Test Root",
      kind: "benchmark",
      domain: "science",
      subject: "science",
      partOf: null,
      proxyFor: null,
      metric: "accuracy",
      scoring: "right-or-wrong",
      unit: "count",
      range: { min: 0, max: 200 },
      higherIsBetter: true,
      items: 200,
      language: "en",
      source: "test-source",
      remarks: [],
      ...changes.benchmark,
    },
    table: {
      id: "test-table",
      title: "Test table",
      run: "test-run",
      measuredBy: "test-lab",
      relations: { "maker-a": "none-known", "maker-b": "none-known" },
      measured: "2025-03-31",
      source: "test-source",
      status: "published",
      plusMinus: null,
      settings: { "test-setting": "as it comes" },
      remarks: [],
      results: [],
      ...changes.table,
    },
    grade: changes.grade ?? "publisher",
  };
}
