import type { DatasetEntry } from "@/lib/data/dataset-entries";
import type { OwnRecords } from "@/lib/export/cite/csl-item";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { absoluteHref, pageHref } from "@/lib/url/href";
import { datasetName } from "./dataset-words";

/** A dataset as it is cited where its records are our own; references are in English. */
export function toOwnRecords(entry: DatasetEntry, date: string): OwnRecords {
  return {
    name: datasetName(DEFAULT_LOCALE, entry).text,
    project: translator(DEFAULT_LOCALE)("site.name"),
    date,
    address: absoluteHref(pageHref(DEFAULT_LOCALE, "data", entry.id)),
  };
}
