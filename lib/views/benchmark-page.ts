import type { Benchmark, Party } from "@/lib/data/models-schema";
import { neededWord } from "@/lib/i18n/data-word";
import { isolateName } from "@/lib/i18n/isolate-name";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { BenchmarkTree } from "@/lib/models/benchmark-tree";
import type { ModelData } from "@/lib/models/claim-evidence";
import { toBenchmarkFacts } from "./benchmark-facts";
import { benchmarkName } from "./benchmark-links";
import { toBenchmarkResults } from "./benchmark-results";
import { toMeasuredBy } from "./measured-by";
import { NO_MEASUREMENT } from "./no-measurement";

export type BenchmarkPage = ReturnType<typeof toBenchmarkPage>;
export type BenchmarkSection = BenchmarkPage["whole"];

/** "GPQA Diamond: questions of natural science" */
function benchmarkTitle(locale: Locale, benchmark: Benchmark): string {
  return translator(locale)("benchmarks.pageTitle", {
    benchmark: isolateName(locale, benchmarkName(locale, benchmark)),
    subject: neededWord(locale, "subjects", benchmark.subject),
  });
}

/** A whole benchmark and then each of its parts: what it asks, and its results table by table, never mixed. */
export function toBenchmarkPage(
  locale: Locale,
  { root, parts, tables }: BenchmarkTree,
  data: ModelData,
  parties: readonly Party[],
) {
  const t = translator(locale);
  const within = { ...data, tables: data.tables.filter(({ id }) => tables.includes(id)) };
  const said = [t("benchmarks.asks"), t("measured.language")];
  const section = (benchmark: Benchmark) => toSection(locale, benchmark, within, parties);
  const whole = section(root);
  return {
    id: root.id,
    title: benchmarkTitle(locale, root),
    language: root.language
      ? t("tables.language", { languages: neededWord(locale, "languages", root.language) })
      : root.kind === "benchmark"
        ? t("tables.languageUnknown")
        : t(NO_MEASUREMENT[root.kind]),
    // What it asks stands in the title and the language under it.
    whole: { ...whole, facts: whole.facts.filter(({ term }) => !said.includes(term)) },
    parts: parts.map(section),
    measuredBy: toMeasuredBy(locale, within, parties),
  };
}

function toSection(locale: Locale, benchmark: Benchmark, data: ModelData, parties: readonly Party[]) {
  const t = translator(locale);
  const results = toBenchmarkResults(locale, benchmark, data, parties);
  const tables = new Set(results.map(({ href }) => href));
  return {
    id: benchmark.id,
    name: benchmarkName(locale, benchmark),
    proxy: benchmark.proxyFor
      ? t("benchmarks.proxy", { domain: neededWord(locale, "domains", benchmark.proxyFor) })
      : null,
    facts: toBenchmarkFacts(locale, benchmark, data),
    resultsTitle:
      tables.size > 0
        ? t("benchmarks.results", { count: tables.size })
        : t("benchmarks.tables", { count: 0 }),
    results,
    remarks: benchmark.remarks,
  };
}
