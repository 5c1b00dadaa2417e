import type { Benchmark } from "@/lib/data/models-schema";
import { dataWord } from "@/lib/i18n/data-word";
import type { Locale } from "@/lib/i18n/locales";
import { pageHref } from "@/lib/url/href";

/** Where a benchmark is told of: its own page, or its place on that of the whole of which it is a part. */
export function benchmarkHref(locale: Locale, { id, partOf }: Pick<Benchmark, "id" | "partOf">): string {
  return partOf === null
    ? pageHref(locale, "benchmarks", id)
    : `${pageHref(locale, "benchmarks", partOf)}#${id}`;
}

/** A benchmark's name in the language, or as it stands in the data. */
export function benchmarkName(locale: Locale, { id, name }: Pick<Benchmark, "id" | "name">): string {
  return dataWord(locale, "benchmarks", id) ?? name;
}
