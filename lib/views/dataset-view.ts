import type { DatasetEntry } from "@/lib/data/dataset-entries";
import type { Change } from "@/lib/data/indicators-schema";
import { isBulkAllowed, reuseOf, strictestReuse } from "@/lib/data/reuse";
import type { Source } from "@/lib/data/schema";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { type Translator, translator } from "@/lib/i18n/translate";
import { REPOSITORY_URL } from "@/lib/site";
import { editOnGitHub, numberIsWrongForm } from "@/lib/url/contribute";
import { apiHref, datasetFile } from "@/lib/url/data-file";
import { absoluteHref, pageHref } from "@/lib/url/href";
import { changesOf } from "./change-view";
import {
  type DatasetKind,
  datasetCoverage,
  datasetEdition,
  datasetName,
  datasetPrecision,
  datasetWhat,
  type Words,
} from "./dataset-words";
import { gradeName, reuseMeaning } from "./provenance";

/** What may be fetched whole, or why not and whom to ask. */
export type Downloads =
  | { offered: true; json: string; csv: string; columns: string }
  | { offered: false; why: string; address: string | null };

/** One dataset in the reader's words: a row of the list, and the head of its own page. */
export type DatasetView = {
  id: string;
  kind: DatasetKind;
  href: string;
  name: Words;
  what: string;
  /** Publishers' names, as they stand in the sources; the project's where the record is ours. */
  publisher: string;
  edition: string;
  coverage: string;
  precision: string | null;
  terms: string;
  grade: string;
  lastChange: string;
  downloads: Downloads;
  file: { path: string; address: string };
  form: string;
};

const LISTED_PUBLISHERS = 3;

export function toDatasetView(
  locale: Locale,
  entry: DatasetEntry,
  changes: readonly Change[],
  allowRestricted: boolean,
): DatasetView {
  const t = translator(locale);
  const { id, subject, sources } = entry;
  const href = pageHref(locale, "data", id);
  return {
    id,
    kind: subject.kind,
    href,
    name: datasetName(locale, entry),
    what: datasetWhat(t, subject.kind),
    publisher: publishersOf(t, sources),
    edition: datasetEdition(locale, entry),
    coverage: datasetCoverage(locale, entry),
    precision: datasetPrecision(locale, entry),
    terms: termsOf(t, entry),
    grade: gradesOf(t, sources),
    lastChange: lastChange(locale, changesOf(entry, changes)),
    downloads: downloadsOf(t, entry, allowRestricted),
    ...correctionOf(entry, absoluteHref(href)),
  };
}

/** The file on GitHub and the form that names it; of a folder, the folder and the choice of forms. */
function correctionOf({ id, file }: DatasetEntry, page: string): Pick<DatasetView, "file" | "form"> {
  if (!file.endsWith(".json")) {
    return {
      file: { path: `${file}/`, address: `${REPOSITORY_URL}/tree/main/${file}` },
      form: `${REPOSITORY_URL}/issues/new/choose`,
    };
  }
  return {
    file: { path: file, address: editOnGitHub(file, 1).atLine },
    form: numberIsWrongForm({ page, file, line: 1, figure: id, value: "" }),
  };
}

function publishersOf(t: Translator, sources: readonly Source[]): string {
  const names = [...new Set(sources.map(({ publisher }) => publisher))];
  if (names.length === 0) return t("datasets.ours");
  const shown = names.slice(0, LISTED_PUBLISHERS).join(" · ");
  return names.length > LISTED_PUBLISHERS ? `${shown} …` : shown;
}

function termsOf(t: Translator, entry: DatasetEntry): string {
  const strictest = strictestReuse(reuseOf(entry));
  if (strictest === null) return t("datasets.termsOwn");
  const differ = new Set(reuseOf(entry)).size > 1;
  const meaning = reuseMeaning(t, strictest);
  return differ ? `${meaning} ${t("datasets.termsStrictest")}` : meaning;
}

function gradesOf(t: Translator, sources: readonly Source[]): string {
  const grades = [...new Set(sources.map(({ grade }) => gradeName(t, grade)))];
  return grades.length === 0 ? t("datasets.gradeOwn") : grades.join(" · ");
}

const CHANGE_KIND = {
  added: "datasets.added",
  corrected: "datasets.corrected",
  updated: "datasets.updated",
  removed: "datasets.removed",
} as const satisfies Record<Change["kind"], string>;

export function changeKind(locale: Locale, { kind }: Change): string {
  return translator(locale)(CHANGE_KIND[kind]);
}

/** "19 September 2024, corrected" */
export function changeLine(locale: Locale, change: Change): string {
  const date = formatDate(locale, change.date);
  return translator(locale)("datasets.changeOn", { date, kind: changeKind(locale, change) });
}

function lastChange(locale: Locale, [newest]: readonly Change[]): string {
  return newest ? changeLine(locale, newest) : translator(locale)("datasets.noChange");
}

function downloadsOf(t: Translator, entry: DatasetEntry, allowRestricted: boolean): Downloads {
  const { id, sources } = entry;
  const strictest = strictestReuse(reuseOf(entry));
  const source = sources.find(({ terms }) => terms.reuse === strictest);
  if (!source || isBulkAllowed(reuseOf(entry), allowRestricted)) {
    const address = (ending: Parameters<typeof datasetFile>[1]) => apiHref(datasetFile(id, ending));
    return {
      offered: true,
      json: address("json"),
      csv: address("csv"),
      columns: address("csv-metadata.json"),
    };
  }
  const { publisher } = source;
  const why =
    strictest === "unknown"
      ? t("datasets.offUnknown", { publisher })
      : t("datasets.offRestricted", { publisher });
  return { offered: false, why, address: source.terms.address ?? source.address };
}
