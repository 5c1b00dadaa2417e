import type { Party, ResultTable } from "@/lib/data/models-schema";
import { neededWord } from "@/lib/i18n/data-word";
import { isolateName } from "@/lib/i18n/isolate-name";
import { joinParts } from "@/lib/i18n/join-parts";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { findBenchmark } from "@/lib/models/benchmark-tree";
import type { ModelData } from "@/lib/models/claim-evidence";
import { measuredKey, type ResultsPanel } from "./asked-results";
import { askedWords } from "./benchmark-facts";
import { benchmarkHref, benchmarkName } from "./benchmark-links";
import { compareHref } from "./compare-models-href";
import { partyWord, tableLine, toMeasuredBy, toMeasuredRows } from "./measured-by";
import { toPriceScatter } from "./price-scatter";
import { toColumnPanels, toTableIsland } from "./table-island";
import { languageSentence, modelsOf, tableMarks, tableSummary } from "./table-marks";
import { tableNotes } from "./table-notes";

/** The panel that tells of the whole table. */
export const TABLE_PANEL = "measured-table";

export type TablePage = ReturnType<typeof toTablePage>;

/** "GigaChat 3.5: base models, mathematics. Measured by Sber" */
function tableTitle(locale: Locale, { id, measuredBy }: ResultTable, parties: readonly Party[]): string {
  return translator(locale)("tables.pageTitle", {
    table: isolateName(locale, neededWord(locale, "tables", id)),
    party: isolateName(locale, partyWord(locale, measuredBy, parties)),
  });
}

/** One table in full: who measured what of whom, every cell as printed, and what the columns ask. */
export function toTablePage(locale: Locale, table: ResultTable, data: ModelData, parties: readonly Party[]) {
  const t = translator(locale);
  const ofTable = { ...data, tables: [table] };
  const settings = Object.keys(table.settings);
  const island = toTableIsland(locale, table, data);
  const scatter = toPriceScatter(locale, table, data);
  // The language stands above all else, and several settings in the heads.
  const saidElsewhere = new Set([
    t("measured.language"),
    ...(settings.length > 1 ? [t("measured.setting")] : []),
  ]);
  return {
    id: table.id,
    title: tableTitle(locale, table, parties),
    language: languageSentence(locale, table, data),
    summary: tableSummary(locale, table, data),
    marks: tableMarks(locale, table, data, parties),
    facts: toMeasuredRows(locale, table, settings, data, parties).filter(
      ({ term }) => !saidElsewhere.has(term),
    ),
    island,
    panels: [...toColumnPanels(locale, table, data), ...(scatter ? [wholeTable(table)] : [])],
    measuredBy: toMeasuredBy(locale, ofTable, parties),
    notes: tableNotes(locale, table, data),
    asks: toAsks(locale, table, data),
    remarks: table.remarks,
    compare: compareHref(locale, modelsOf(table), data),
    scatter: scatter && {
      view: scatter,
      links: Object.fromEntries(island.rows.flatMap(({ id, href }) => (href ? [[id, href]] : []))),
      source: tableLine(locale, table, data, parties),
    },
  };
}

/** No figure of its own: each has the panel of its column. */
function wholeTable({ id, settings }: ResultTable): ResultsPanel {
  return {
    id: TABLE_PANEL,
    asked: Object.keys(settings).map((setting) => ({
      measured: measuredKey(id, setting),
      isPaired: false,
      fold: null,
      figures: [],
    })),
  };
}

/** The benchmarks of the table, each with what it asks. */
function toAsks(locale: Locale, { results }: ResultTable, data: ModelData) {
  const t = translator(locale);
  return [...new Set(results.map(({ benchmark }) => benchmark))].map((id) => {
    const benchmark = findBenchmark(id, data);
    const { partOf } = benchmark;
    return {
      id,
      name: benchmarkName(locale, benchmark),
      href: benchmarkHref(locale, benchmark),
      text: joinParts(locale, [
        ...askedWords(locale, benchmark),
        ...(partOf
          ? [
              t("tables.partOf", {
                whole: isolateName(locale, benchmarkName(locale, findBenchmark(partOf, data))),
              }),
            ]
          : []),
      ]),
    };
  });
}
