import type { Benchmark } from "@/lib/data/models-schema";
import { neededWord } from "@/lib/i18n/data-word";
import { joinParts } from "@/lib/i18n/join-parts";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { unbroken } from "@/lib/i18n/unbroken";
import { type BenchmarkTree, benchmarkTrees, tablesWith } from "@/lib/models/benchmark-tree";
import type { ModelData } from "@/lib/models/claim-evidence";
import { TASK_DOMAINS, type TaskDomain } from "@/lib/models/task-domains";
import { protocolHref } from "@/lib/url/protocol-href";
import { askedWords } from "./benchmark-facts";
import { benchmarkHref, benchmarkName } from "./benchmark-links";
import { itemsText } from "./items-text";

/** A benchmark as a list names it; `text` is why it stands there, in which language, of how many items, how often. */
export type BenchmarkEntry = { id: string; name: string; href: string; text: string };

export type BenchmarksPage = ReturnType<typeof toBenchmarksPage>;

/** Where it is written how a domain could be tested in which nothing was, by its claim. */
const PROTOCOLS: Partial<Record<TaskDomain, string>> = { "finance-and-banking": "gigachat-in-banking" };

/** Every domain in the fixed order, with its definition and the benchmarks that ask of it; parts under their whole. */
export function toBenchmarksPage(locale: Locale, data: ModelData) {
  const t = translator(locale);
  const trees = benchmarkTrees(data);
  const tests = trees.filter(({ root }) => root.kind === "benchmark");
  const domains = new Set(tests.map(({ root }) => root.domain));
  return {
    title: t("benchmarks.title", { count: tests.length, domains: domains.size }),
    intro: t("benchmarks.intro"),
    domains: TASK_DOMAINS.map((domain) => toDomain(locale, domain, trees, data)),
  };
}

function toDomain(locale: Locale, domain: TaskDomain, trees: readonly BenchmarkTree[], data: ModelData) {
  const t = translator(locale);
  const entry = (benchmark: Benchmark) => toEntry(locale, benchmark, data);
  const own = trees.filter(({ root }) => root.domain === domain);
  const ofRoots = ({ root, parts }: BenchmarkTree) => ({ ...entry(root), parts: parts.map(entry) });
  const isAway = ({ partOf, domain: where }: Benchmark) =>
    partOf !== null && where === domain && !own.some(({ root }) => root.id === partOf);
  const tests = own.filter(({ root }) => root.kind === "benchmark").map(ofRoots);
  const claim = PROTOCOLS[domain];
  return {
    id: domain,
    name: neededWord(locale, "domains", domain),
    definition: neededWord(locale, "domainDefinitions", domain),
    tests,
    nothing: tests.length === 0 ? t("benchmarks.nothing") : null,
    protocol: tests.length === 0 && claim ? protocolHref(locale, claim) : null,
    more: [
      {
        title: t("models.proxiesTitle"),
        entries: data.benchmarks.filter(({ proxyFor }) => proxyFor === domain).map(entry),
      },
      { title: t("benchmarks.partsElsewhere"), entries: data.benchmarks.filter(isAway).map(entry) },
      {
        title: t("benchmarks.noAbility"),
        entries: own.filter(({ root }) => root.kind !== "benchmark").map(({ root }) => entry(root)),
      },
    ].filter(({ entries }) => entries.length > 0),
  };
}

function toEntry(locale: Locale, benchmark: Benchmark, data: ModelData): BenchmarkEntry {
  const t = translator(locale);
  const { id, kind, items } = benchmark;
  return {
    id,
    name: benchmarkName(locale, benchmark),
    href: benchmarkHref(locale, benchmark),
    text: joinParts(locale, [
      ...askedWords(locale, benchmark),
      ...(kind === "benchmark" ? [unbroken(itemsText(t, items))] : []),
      unbroken(t("benchmarks.tables", { count: tablesWith(id, data) })),
    ]),
  };
}
