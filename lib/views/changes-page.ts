import type { DatasetEntry } from "@/lib/data/dataset-entries";
import type { Change } from "@/lib/data/indicators-schema";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { pageHref } from "@/lib/url/href";
import { isChangeOf } from "./change-view";
import { changeKind } from "./dataset-view";
import { datasetName, type Words } from "./dataset-words";

export type ChangeView = {
  key: string;
  kind: string;
  /** A dataset that is no more has no page and goes by its path. */
  dataset: Words & { href: string | null };
  /** In English. */
  summary: string;
};

export type ChangesOfDay = { date: string; day: string; changes: ChangeView[] };

/** The change log in the order of the file, newest first, under its days. */
export function toChangesPage(
  locale: Locale,
  entries: readonly DatasetEntry[],
  changes: readonly Change[],
): ChangesOfDay[] {
  const days = [...new Set(changes.map(({ date }) => date))];
  return days.map((date) => ({
    date,
    day: formatDate(locale, date),
    changes: changes
      .filter((change) => change.date === date)
      .map((change, i) => ({
        key: `${change.date}-${i}`,
        kind: changeKind(locale, change),
        dataset: datasetOf(locale, entries, change),
        summary: change.summary,
      })),
  }));
}

function datasetOf(locale: Locale, entries: readonly DatasetEntry[], change: Change): ChangeView["dataset"] {
  const entry = entries.find((candidate) => isChangeOf(candidate, change));
  if (!entry) return { text: change.dataset, lang: "en", href: null };
  return { ...datasetName(locale, entry), href: pageHref(locale, "data", entry.id) };
}
