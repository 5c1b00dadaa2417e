import type { DatasetEntry } from "@/lib/data/dataset-entries";
import type { Change } from "@/lib/data/indicators-schema";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { type DatasetView, toDatasetView } from "./dataset-view";
import type { DatasetKind } from "./dataset-words";

export type DatasetGroup = { id: string; title: string; datasets: DatasetView[] };

const GROUPS = [
  { id: "editions", title: "datasets.groupEdition", kinds: ["edition"] },
  { id: "indicators", title: "datasets.groupIndicator", kinds: ["indicator"] },
  { id: "countries", title: "datasets.groupCountries", kinds: ["context", "groups", "places"] },
  {
    id: "models",
    title: "datasets.groupModels",
    kinds: ["results", "paired", "models", "benchmarks", "parties"],
  },
  { id: "records", title: "datasets.groupRecords", kinds: ["claims", "sources"] },
] as const satisfies readonly { id: string; title: string; kinds: readonly DatasetKind[] }[];

/** The list of all datasets, a row each, under the subjects that they have; a subject without any is left out. */
export function toDataPage(
  locale: Locale,
  entries: readonly DatasetEntry[],
  changes: readonly Change[],
  allowRestricted: boolean,
): { title: string; contents: string; groups: DatasetGroup[] } {
  const t = translator(locale);
  const views = entries.map((entry) => toDatasetView(locale, entry, changes, allowRestricted));
  const groups = GROUPS.map(({ id, title, kinds }) => ({
    id: `group-${id}`,
    title: t(title),
    datasets: views.filter(({ kind }) => kinds.some((one) => one === kind)),
  }));
  return {
    title: t("datasets.title", { count: entries.length }),
    contents: t("site.contents"),
    groups: groups.filter(({ datasets }) => datasets.length > 0),
  };
}
