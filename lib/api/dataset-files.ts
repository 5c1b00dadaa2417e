import type { DataVersion } from "@/lib/data/data-version";
import type { DatasetEntry } from "@/lib/data/dataset-entries";
import { isBulkAllowed, reuseOf, strictestReuse } from "@/lib/data/reuse";
import type { Source } from "@/lib/data/schema";
import { recordsOf } from "@/lib/export/dataset-records";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { plainText } from "@/lib/i18n/plain-text";
import { translator } from "@/lib/i18n/translate";
import { REPOSITORY_URL } from "@/lib/site";
import { datasetFile } from "@/lib/url/data-file";
import { datasetCoverage, datasetName, datasetWhat } from "@/lib/views/dataset-words";
import { type ApiFile, jsonText, type WithheldFile } from "./api-file";
import { csvFiles } from "./csv-files";
import { datasetSchemaName } from "./dataset-schema";
import { toOrigin } from "./origin";
import { schemaPath } from "./schema-path";

/**
 * The downloads of a dataset: the whole as JSON, its records as CSV, and beside the CSV what its columns mean and
 * where it comes from. None where its terms do not allow it in bulk.
 */
export function datasetFiles(entry: DatasetEntry, version: DataVersion, allowRestricted: boolean): ApiFile[] {
  if (!isBulkAllowed(reuseOf(entry), allowRestricted)) return [];
  const { id, subject } = entry;
  const description = describeDataset(entry);
  const origin = () => originOf(entry, version);
  return [
    {
      path: datasetFile(id, "json"),
      type: "application/json",
      description,
      describedBy: schemaPath(datasetSchemaName(subject.kind)),
      content: () => ({ text: jsonText({ ...origin(), data: entry.value }), reuse: origin().reuse }),
    },
    ...csvFiles({
      path: datasetFile(id, "csv"),
      about: datasetFile(id, "csv-metadata.json"),
      description,
      table: () => ({ ...recordsOf(subject), origin: origin() }),
    }),
  ];
}

/** What of a dataset is not handed out, if anything. */
export function withheldDataset(entry: DatasetEntry, allowRestricted: boolean): WithheldFile[] {
  const withheld = withheldFor(entry.sources, allowRestricted);
  if (!withheld) return [];
  return [{ path: datasetFile(entry.id, "json"), description: describeDataset(entry), ...withheld }];
}

/** For which terms a whole table of these sources stays off, and whom to ask; undefined where it does not. */
export function withheldFor(sources: readonly Source[], allowRestricted: boolean) {
  const terms = reuseOf({ sources });
  const reuse = strictestReuse(terms);
  const source = sources.find((one) => one.terms.reuse === reuse);
  if (reuse === null || !source || isBulkAllowed(terms, allowRestricted)) return undefined;
  return { reuse, publisher: source.publisher, address: source.terms.address ?? source.address };
}

/** "Global AI Index 2024. Rank, overall score and pillars of each country …. Places: 83." */
function describeDataset(entry: DatasetEntry): string {
  const t = translator(DEFAULT_LOCALE);
  const name = datasetName(DEFAULT_LOCALE, entry).text;
  const what = datasetWhat(t, entry.subject.kind);
  return plainText(`${name}. ${what} ${datasetCoverage(DEFAULT_LOCALE, entry)}.`);
}

function originOf(entry: DatasetEntry, version: DataVersion) {
  const { id, file, subject, sources } = entry;
  return {
    dataset: id,
    edition: subject.kind === "edition" ? subject.edition.edition : null,
    ...toOrigin(version, sources, ["data", id]),
    repositoryFile: `${REPOSITORY_URL}/blob/main/${file}`,
  };
}
