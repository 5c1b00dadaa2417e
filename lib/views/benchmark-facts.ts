import type { Benchmark } from "@/lib/data/models-schema";
import { sourceById } from "@/lib/data/source-by-id";
import { neededWord } from "@/lib/i18n/data-word";
import type { Locale } from "@/lib/i18n/locales";
import { type Translator, translator } from "@/lib/i18n/translate";
import type { ModelData } from "@/lib/models/claim-evidence";
import { pageHref } from "@/lib/url/href";

/** `inEnglish` marks words that stand in the data alone. */
export type BenchmarkFact = { term: string; text: string; href: string | null; inEnglish: boolean };

const UNIT = {
  percent: "benchmarks.units.percent",
  share: "benchmarks.units.share",
  count: "benchmarks.units.count",
  usd: "benchmarks.units.usd",
  points: "benchmarks.units.points",
  percentile: "benchmarks.units.percentile",
  tokens: "benchmarks.units.tokens",
  "bits-per-byte": "benchmarks.units.bits-per-byte",
  "mistakes-per-1000-tokens": "benchmarks.units.mistakes-per-1000-tokens",
} as const satisfies Record<Benchmark["unit"], string>;

/** What a benchmark asks and how it counts; what no source says is told as not known. */
export function toBenchmarkFacts(
  locale: Locale,
  benchmark: Benchmark,
  { sources }: Pick<ModelData, "sources">,
): BenchmarkFact[] {
  const t = translator(locale);
  const { subject, domain, kind, metric, unit, range, higherIsBetter, items, language } = benchmark;
  const source = sourceById(sources, benchmark.source);
  const notKnown = t("benchmarks.notKnown");
  const fact = (term: string, text: string, href: string | null = null): BenchmarkFact => ({
    term,
    text,
    href,
    inEnglish: false,
  });
  const domainName = neededWord(locale, "domains", domain);
  const measured = [
    fact(t("measured.language"), language ? neededWord(locale, "languages", language) : notKnown),
    fact(t("benchmarks.items"), items === null ? notKnown : String(items)),
    fact(t("benchmarks.better"), higherIsBetter ? t("benchmarks.higher") : t("benchmarks.lower")),
  ];
  return [
    fact(t("benchmarks.asks"), neededWord(locale, "subjects", subject)),
    fact(t("benchmarks.domain"), domainName, `${pageHref(locale, "benchmarks")}#${domain}`),
    ...(kind === "benchmark" ? measured : []),
    { ...fact(t("benchmarks.metric"), metric), inEnglish: true },
    fact(t("benchmarks.unit"), t(UNIT[unit])),
    fact(t("benchmarks.range"), rangeText(t, range)),
    { ...fact(t("benchmarks.source"), source.title, source.address), inEnglish: true },
  ];
}

function rangeText(t: Translator, { min, max }: Benchmark["range"]): string {
  if (min === null) return t("benchmarks.noEnds");
  return max === null
    ? t("benchmarks.from", { min: String(min) })
    : t("benchmarks.between", { min: String(min), max: String(max) });
}

/** What its items ask, and in which language. */
export function askedWords(
  locale: Locale,
  { kind, subject, language }: Pick<Benchmark, "kind" | "subject" | "language">,
): string[] {
  const languages = language && kind === "benchmark" ? [neededWord(locale, "languages", language)] : [];
  return [neededWord(locale, "subjects", subject), ...languages];
}
