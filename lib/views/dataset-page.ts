import type { DatasetEntry } from "@/lib/data/dataset-entries";
import type { Change } from "@/lib/data/indicators-schema";
import type { Source } from "@/lib/data/schema";
import { toDataTable } from "@/lib/export/data-table";
import { recordsOf } from "@/lib/export/dataset-records";
import { describeFields, type Field } from "@/lib/export/describe-fields";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { pageHref } from "@/lib/url/href";
import { changesOf } from "./change-view";
import { changeLine, type DatasetView, toDatasetView } from "./dataset-view";
import { datasetName } from "./dataset-words";
import { knownDate } from "./known-date";
import { gradeName, reuseMeaning, secondHandNote } from "./provenance";

/** A source in full, as the page of a dataset lists it. */
export type SourceView = {
  id: string;
  title: string;
  address: string | null;
  publisher: string;
  published: string;
  grade: string;
  terms: string;
  /** The publisher's own words, in their language. */
  words: string | null;
  termsAddress: string | null;
  /** Says so where the words were read in a quotation. */
  secondHand: string | null;
  copies: { text: string; address: string }[];
  retrieved: string;
  /** In English. */
  remarks: string[];
};

export type DatasetPageView = DatasetView & {
  /** In English: what the series is, and its unit. */
  definition: { text: string; unit: string } | null;
  /** The page that shows it. */
  shownOn: { href: string; text: string } | null;
  /** Who ranked, where it was not the publisher. */
  order: string | null;
  sources: SourceView[];
  fields: Field[];
  changes: { key: string; line: string; summary: string }[];
  /** Of the dataset itself, in English. */
  remarks: string[];
};

/** One dataset in full. */
export function toDatasetPage(
  locale: Locale,
  entry: DatasetEntry,
  changes: readonly Change[],
  allowRestricted: boolean,
): DatasetPageView {
  const { subject, sources } = entry;
  const { records, schema } = recordsOf(subject);
  return {
    ...toDatasetView(locale, entry, changes, allowRestricted),
    definition:
      subject.kind === "indicator"
        ? { text: subject.indicator.definition, unit: subject.indicator.unit }
        : null,
    shownOn: shownOn(locale, entry),
    order: rankedByUs(entry) ? translator(locale)("provenance.orderUs") : null,
    sources: subject.kind === "sources" ? [] : sources.map((source) => toSourceView(locale, source)),
    fields: describeFields(schema, toDataTable(records).columns),
    changes: changesOf(entry, changes).map((change, i) => ({
      key: `${change.date}-${i}`,
      line: changeLine(locale, change),
      summary: change.summary,
    })),
    remarks: remarksOf(entry),
  };
}

function toSourceView(locale: Locale, source: Source): SourceView {
  const t = translator(locale);
  const { id, title, address, publisher, published, grade, terms, copies, retrieved, remarks } = source;
  return {
    id,
    title,
    address,
    publisher,
    published: knownDate(locale, published),
    grade: gradeName(t, grade),
    terms: reuseMeaning(t, terms.reuse),
    words: terms.words,
    termsAddress: terms.address,
    secondHand: terms.secondHand ? secondHandNote(locale) : null,
    copies: copies.map((copy, i) => ({
      text: t("provenance.copy", { number: i + 1 }),
      address: copy.address,
    })),
    retrieved: formatDate(locale, retrieved),
    remarks,
  };
}

function remarksOf({ subject }: DatasetEntry): string[] {
  switch (subject.kind) {
    case "indicator":
      return subject.indicator.remarks;
    case "context":
      return subject.context.remarks;
    case "results":
      return subject.table.remarks;
    case "paired":
      return subject.run.remarks;
    case "groups":
      return subject.groups.flatMap(({ name, remarks }) => remarks.map((remark) => `${name}: ${remark}`));
    case "edition":
      return (subject.edition.ownOrder ?? []).map(({ places, reason }) => `${places.join(", ")}: ${reason}`);
    default:
      return [];
  }
}

function rankedByUs({ subject }: DatasetEntry): boolean {
  return subject.kind === "edition" && subject.edition.rankedBy === "us";
}

function shownOn(locale: Locale, entry: DatasetEntry): DatasetPageView["shownOn"] {
  const t = translator(locale);
  const { subject } = entry;
  switch (subject.kind) {
    case "edition": {
      const { index, edition } = subject.edition;
      return { href: pageHref(locale, "rankings", index, edition), text: datasetName(locale, entry).text };
    }
    case "results":
      return { href: pageHref(locale, "tables", subject.table.id), text: datasetName(locale, entry).text };
    case "benchmarks":
      return { href: pageHref(locale, "benchmarks"), text: t("benchmarks.nav") };
    case "paired":
      return { href: pageHref(locale, "models"), text: t("site.models") };
    case "claims":
      return { href: pageHref(locale, "claims"), text: t("site.claims") };
    default:
      return null;
  }
}
