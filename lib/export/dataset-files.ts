import type { DataVersion } from "@/lib/data/data-version";
import type { DatasetEntry } from "@/lib/data/dataset-entries";
import { isBulkAllowed, strictestReuse } from "@/lib/data/reuse";
import type { Source } from "@/lib/data/schema";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { REPOSITORY_URL } from "@/lib/site";
import { datasetFile } from "@/lib/url/data-file";
import { absoluteHref, pageHref } from "@/lib/url/href";
import { toDataTable } from "./data-table";
import { type DatasetRecords, recordsOf } from "./dataset-records";
import { describeFields } from "./describe-fields";
import { toCsv } from "./to-csv";

/** Of records that we keep ourselves. */
const OWN_TERMS = "our own records, under this project's licence (MIT)";

export type ExportedFile = { name: string; type: string; text: string };

/**
 * The downloads of a dataset: the whole as JSON, its records as CSV, and beside the CSV what its columns mean and
 * where it comes from (CSV on the Web). None where its terms do not allow it in bulk.
 */
export function datasetFiles(
  entry: DatasetEntry,
  version: DataVersion,
  allowRestricted: boolean,
): ExportedFile[] {
  if (!isBulkAllowed(reuseOf(entry), allowRestricted)) return [];
  const { records, schema } = recordsOf(entry.subject);
  const table = toDataTable(records);
  const csv = datasetFile(entry.id, "csv");
  const origin = originOf(entry, version);
  const about = {
    "@context": "http://www.w3.org/ns/csvw",
    url: csv,
    "dc:source": origin.sources.flatMap(({ address }) => address ?? []),
    "dc:publisher": [...new Set(origin.sources.map(({ publisher }) => publisher))],
    "dc:rights": origin.reuse,
    "dc:hasVersion": origin.dataVersion,
    notes: [origin],
    tableSchema: { columns: columnsOf(schema, table.columns) },
  };
  const whole = { ...origin, data: entry.value };
  return [
    { name: datasetFile(entry.id, "json"), type: "application/json", text: toJson(whole) },
    { name: csv, type: "text/csv; charset=utf-8", text: toCsv(table) },
    {
      name: datasetFile(entry.id, "csv-metadata.json"),
      type: "application/csvm+json",
      text: toJson(about),
    },
  ];
}

export function reuseOf({ sources }: DatasetEntry): Source["terms"]["reuse"][] {
  return sources.map(({ terms }) => terms.reuse);
}

/** What no copy of the figures may lose: where they come from, under which terms, and which version they are. */
function originOf(entry: DatasetEntry, version: DataVersion) {
  const { subject, sources } = entry;
  return {
    dataset: entry.id,
    edition: subject.kind === "edition" ? subject.edition.edition : null,
    dataVersion: `${version.date} ${version.hash}`,
    reuse: strictestReuse(reuseOf(entry)) ?? OWN_TERMS,
    sources: sources.map(({ title, publisher, published, address, grade, terms }) => {
      return { title, publisher, published, address, grade, terms };
    }),
    page: absoluteHref(pageHref(DEFAULT_LOCALE, "data", entry.id)),
    repositoryFile: `${REPOSITORY_URL}/blob/main/${entry.file}`,
  };
}

/** Columns as CSV on the Web describes them. */
function columnsOf(schema: DatasetRecords["schema"], columns: readonly string[]) {
  return describeFields(schema, columns).map(({ name, meaning }) => ({
    titles: name,
    ...(meaning !== null && { "dc:description": meaning }),
  }));
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
