import type { Party, ResultTable } from "@/lib/data/models-schema";
import { neededWord } from "@/lib/i18n/data-word";
import { joinParts } from "@/lib/i18n/join-parts";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { ModelData } from "@/lib/models/claim-evidence";
import { MEASURER_TIES, type MeasurerTie, measurerTie } from "@/lib/models/measurer-tie";
import { pageHref } from "@/lib/url/href";
import { knownDate } from "./known-date";
import { partyWord } from "./measured-by";
import { languageSentence, sizeWords, tableMarks } from "./table-marks";

export type TableEntry = {
  id: string;
  href: string;
  title: string;
  /** Who measured it, and when. */
  measured: string;
  language: string;
  /** How many models and benchmarks. */
  size: string;
  marks: string[];
};

const TIE = {
  independent: "tables.independent",
  tied: "tables.tied",
  maker: "tables.maker",
} as const satisfies Record<MeasurerTie, string>;

/** Every table, those of independent measurers first and of each kind the newest first. */
export function toTablesPage(locale: Locale, data: ModelData, parties: readonly Party[]) {
  const t = translator(locale);
  const newest = data.tables.toSorted((a, b) => (b.measured ?? "").localeCompare(a.measured ?? "", "en"));
  const ofTie = (tie: MeasurerTie) => newest.filter((table) => measurerTie(table) === tie);
  return {
    title: t("tables.title", { count: newest.length, independent: ofTie("independent").length }),
    intro: t("models.tablesNote"),
    groups: MEASURER_TIES.map((tie) => ({
      id: tie,
      title: t(TIE[tie]),
      tables: ofTie(tie).map((table) => toTableEntry(locale, table, data, parties)),
    })).filter(({ tables }) => tables.length > 0),
  };
}

function toTableEntry(
  locale: Locale,
  table: ResultTable,
  data: ModelData,
  parties: readonly Party[],
): TableEntry {
  return {
    id: table.id,
    href: pageHref(locale, "tables", table.id),
    title: neededWord(locale, "tables", table.id),
    measured: joinParts(locale, [
      partyWord(locale, table.measuredBy, parties),
      knownDate(locale, table.measured),
    ]),
    language: languageSentence(locale, table, data),
    size: joinParts(locale, sizeWords(locale, table, data)),
    marks: tableMarks(locale, table, data, parties),
  };
}
