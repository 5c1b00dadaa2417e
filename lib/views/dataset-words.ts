import type { DatasetEntry, DatasetSubject } from "@/lib/data/dataset-entries";
import { dataWord } from "@/lib/i18n/data-word";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { type Translator, translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import { knownDate } from "./known-date";
import { precisionText } from "./provenance";

/** Words that may stand in another language than the page: `lang` says in which. */
export type Words = { text: string; lang: "en" | null };

export type DatasetKind = DatasetSubject["kind"];

const WHAT = {
  edition: "datasets.whatEdition",
  indicator: "datasets.whatIndicator",
  context: "datasets.whatContext",
  groups: "datasets.whatGroups",
  places: "datasets.whatPlaces",
  results: "datasets.whatResults",
  paired: "datasets.whatPaired",
  models: "datasets.whatModels",
  benchmarks: "datasets.whatBenchmarks",
  parties: "datasets.whatParties",
  claims: "datasets.whatClaims",
  sources: "datasets.whatSources",
} as const satisfies Record<DatasetKind, string>;

export function datasetWhat(t: Translator, kind: DatasetKind): string {
  return t(WHAT[kind]);
}

/** A dataset's name: in the language where there are words for it, otherwise in English and marked so. */
export function datasetName(locale: Locale, { subject, sources: [source] }: DatasetEntry): Words {
  const t = translator(locale);
  switch (subject.kind) {
    case "edition": {
      const words: Record<string, { name?: string }> = messagesOf(locale).index;
      const index = words[subject.index.id]?.name;
      if (index) return own(t("edition.name", { index, edition: subject.edition.edition }));
      return english(present(source, `source of ${subject.index.id}`).title);
    }
    case "indicator": {
      const words = dataWord(locale, "indicators", subject.indicator.id);
      return words ? own(words) : english(subject.indicator.name);
    }
    case "context":
      return own(
        t("datasets.contextName", { title: present(source, `source of ${subject.context.id}`).publisher }),
      );
    case "results": {
      const title = dataWord(locale, "tables", subject.table.id);
      return title ? own(title) : english(subject.table.title);
    }
    case "paired": {
      const title = dataWord(locale, "tables", subject.run.run) ?? subject.title;
      return own(t("datasets.pairedName", { title }));
    }
    case "groups":
      return own(t("datasets.groups"));
    case "places":
      return own(t("datasets.places"));
    case "models":
      return own(t("datasets.models"));
    case "benchmarks":
      return own(t("datasets.benchmarks"));
    case "parties":
      return own(t("datasets.parties"));
    case "claims":
      return own(t("datasets.claims"));
    case "sources":
      return own(t("datasets.sources"));
  }
}

function own(text: string): Words {
  return { text, lang: null };
}

function english(text: string): Words {
  return { text, lang: "en" };
}

/** Which edition it is, or when it was measured or taken; those we keep ourselves have none. */
export function datasetEdition(locale: Locale, { subject, sources: [source] }: DatasetEntry): string {
  const t = translator(locale);
  if (subject.kind === "edition") {
    const { edition, published } = subject.edition;
    if (published === edition) return edition;
    return t("datasets.editionOf", { edition, date: formatDate(locale, published) });
  }
  if (subject.kind === "results")
    return t("datasets.measuredOn", { date: knownDate(locale, subject.table.measured) });
  if (subject.kind === "indicator" && subject.indicator.asOf !== null)
    return t("datasets.asOf", { date: formatDate(locale, subject.indicator.asOf) });
  if ((subject.kind === "indicator" || subject.kind === "context") && source)
    return t("rankings.published", { date: knownDate(locale, source.published) });
  return t("datasets.running");
}

/** How much it covers, counted. */
export function datasetCoverage(locale: Locale, { subject }: DatasetEntry): string {
  const t = translator(locale);
  const records = ({ length }: readonly unknown[]) => t("datasets.coverRecords", { count: length });
  switch (subject.kind) {
    case "edition": {
      const { coverage, rows } = subject.edition;
      const ranked = rows.filter(({ rank }) => rank !== null).length;
      return coverage.partial
        ? t("datasets.coverPartial", { count: ranked, of: coverage.places })
        : t("datasets.coverPlaces", { count: coverage.places });
    }
    case "indicator": {
      const { values } = subject.indicator;
      const years = values.map(({ year }) => year);
      return t("datasets.coverIndicator", {
        count: distinct(values.map(({ place }) => place)),
        years: yearsText(Math.min(...years), Math.max(...years)),
      });
    }
    case "context":
      return t("datasets.coverPlaces", { count: subject.context.places.length });
    case "places":
      return t("datasets.coverPlaces", { count: subject.places.length });
    case "groups":
      return t("datasets.coverGroups", {
        count: subject.groups.length,
        members: subject.groups.flatMap(({ members }) => members).length,
      });
    case "results": {
      const { results } = subject.table;
      return t("datasets.coverResults", {
        models: distinct(results.map(({ model }) => model)),
        benchmarks: distinct(results.map(({ benchmark }) => benchmark)),
        results: results.length,
      });
    }
    case "paired":
      return t("datasets.coverPaired", { count: subject.run.pairs.length });
    case "models":
      return records(subject.models);
    case "benchmarks":
      return records(subject.benchmarks);
    case "parties":
      return records(subject.parties);
    case "claims":
      return records(subject.claims);
    case "sources":
      return records(subject.sources);
  }
}

/** How finely its figures are known; null where it holds none. */
export function datasetPrecision(locale: Locale, { subject }: DatasetEntry): string | null {
  const t = translator(locale);
  switch (subject.kind) {
    case "edition":
      return precisionText(locale, subject.edition.precision);
    case "indicator":
    case "context":
      return t("datasets.precisionUnit");
    case "results":
      return t("datasets.precisionPrinted");
    case "paired":
      return t("datasets.precisionCounts");
    default:
      return null;
  }
}

function distinct(ids: readonly string[]): number {
  return new Set(ids).size;
}

/** "2013–2024", kept left to right in every script; one year stands alone. */
function yearsText(from: number, to: number): string {
  return from === to ? String(from) : `\u2066${from}–${to}\u2069`;
}
