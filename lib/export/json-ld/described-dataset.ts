import type { DataDownload, Dataset, Organization } from "schema-dts";
import type { DataVersion } from "@/lib/data/data-version";
import type { DatasetEntry } from "@/lib/data/dataset-entries";
import { pillarsOf } from "@/lib/data/edition-measures";
import { isBulkAllowed, reuseOf, strictestReuse } from "@/lib/data/reuse";
import { indexWord } from "@/lib/i18n/index-word";
import type { Locale } from "@/lib/i18n/locales";
import { plainText } from "@/lib/i18n/plain-text";
import { endSentence, joinSentences } from "@/lib/i18n/punctuation";
import { translator } from "@/lib/i18n/translate";
import { REPOSITORY_URL } from "@/lib/site";
import { apiHref, datasetFile } from "@/lib/url/data-file";
import { absoluteHref, pageHref } from "@/lib/url/href";
import { datasetCoverage, datasetName, datasetWhat } from "@/lib/views/dataset-words";

const OWN_LICENCE = `${REPOSITORY_URL}/blob/main/LICENSE`;

/** A dataset as search engines for data read it: its publishers are its authors, and its terms are theirs. */
export function describeDataset(
  locale: Locale,
  entry: DatasetEntry,
  { date, hash }: DataVersion,
  allowRestricted: boolean,
): Dataset {
  const t = translator(locale);
  const { id, subject, sources } = entry;
  const name = datasetName(locale, entry).text;
  const said = joinSentences([
    endSentence(locale, name),
    datasetWhat(t, subject.kind),
    endSentence(locale, datasetCoverage(locale, entry)),
  ]);
  const licence = licenceOf(entry);
  const temporal = temporalCoverage(entry);
  return {
    "@type": "Dataset",
    identifier: id,
    name: plainText(name),
    description: plainText(said),
    url: absoluteHref(pageHref(locale, "data", id)),
    version: `${date} ${hash}`,
    isAccessibleForFree: true,
    creator: creatorsOf(entry, t("site.name")),
    isBasedOn: sources.flatMap(({ address }) => address ?? []),
    variableMeasured: variablesOf(locale, entry).map(plainText),
    ...(licence !== null && { license: licence }),
    ...(temporal !== null && { temporalCoverage: temporal }),
    ...(isBulkAllowed(reuseOf(entry), allowRestricted) && { distribution: downloadsOf(id) }),
  };
}

function creatorsOf({ sources }: DatasetEntry, ours: string): Organization[] {
  const names = [...new Set(sources.map(({ publisher }) => publisher))];
  return (names.length > 0 ? names : [ours]).map((name) => ({ "@type": "Organization", name }));
}

/** Where the strictest terms stand; null where no address is known. */
function licenceOf({ sources }: DatasetEntry): string | null {
  if (sources.length === 0) return OWN_LICENCE;
  const strictest = strictestReuse(reuseOf({ sources }));
  return sources.find(({ terms }) => terms.reuse === strictest)?.terms.address ?? null;
}

/** A year, or the first and the last of a series. */
function temporalCoverage({ subject }: DatasetEntry): string | null {
  if (subject.kind === "edition") return subject.edition.edition;
  if (subject.kind !== "indicator") return null;
  const years = subject.indicator.values.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}/${last}`;
}

function variablesOf(locale: Locale, entry: DatasetEntry): string[] {
  const t = translator(locale);
  const { subject } = entry;
  if (subject.kind === "indicator") return [datasetName(locale, entry).text];
  if (subject.kind !== "edition") return [];
  const { index, edition } = subject;
  const pillars = pillarsOf(edition, index).map((pillar) => indexWord(locale, index.id, pillar));
  return [t("measure.rank"), t("measure.overall"), ...pillars];
}

function downloadsOf(id: string): DataDownload[] {
  const formats = [
    ["json", "application/json"],
    ["csv", "text/csv"],
  ] as const;
  return formats.map(([ending, encodingFormat]) => ({
    "@type": "DataDownload",
    encodingFormat,
    contentUrl: absoluteHref(apiHref(datasetFile(id, ending))),
  }));
}
