import type { Party, ResultTable } from "@/lib/data/models-schema";
import { neededWord } from "@/lib/i18n/data-word";
import { formatList } from "@/lib/i18n/format-list";
import { isolateName } from "@/lib/i18n/isolate-name";
import { joinParts } from "@/lib/i18n/join-parts";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { findBenchmark } from "@/lib/models/benchmark-tree";
import { type ModelData, modelOf } from "@/lib/models/claim-evidence";
import { measurerTie } from "@/lib/models/measurer-tie";
import { knownDate } from "./known-date";
import { languagesOf, partyWord, relationList, sourceOf } from "./measured-by";

/** The models of a table, in its order. */
export function modelsOf({ results }: Pick<ResultTable, "results">): string[] {
  return [...new Set(results.map(({ model }) => model))];
}

/** "Language of the questions: Russian" */
export function languageSentence(locale: Locale, table: ResultTable, data: ModelData): string {
  const t = translator(locale);
  const found = languagesOf(table, Object.keys(table.settings), data);
  const words = found.map((language) => neededWord(locale, "languages", language));
  if (words.length === 0) return t("tables.languageUnknown");
  return t("tables.language", { languages: formatList(languageOf(locale).numerals, words) });
}

/** "20 models · 7 tests": prices and means that stand beside the tests are none. */
export function sizeWords(locale: Locale, table: ResultTable, data: ModelData): string[] {
  const t = translator(locale);
  const columns = new Set(table.results.map(({ benchmark }) => benchmark));
  const tests = [...columns].filter((id) => findBenchmark(id, data).kind === "benchmark");
  return [
    t("tables.models", { count: modelsOf(table).length }),
    ...(tests.length > 0 ? [t("tables.benchmarks", { count: tests.length })] : []),
  ];
}

/** "31 March 2025 · Tie to the makers: none known · 20 models · 7 tests"; ties that are known stand among the marks. */
export function tableSummary(locale: Locale, table: ResultTable, data: ModelData): string {
  const t = translator(locale);
  const noTie = { maker: t("measured.relation"), relation: t("measured.noneKnown") };
  return joinParts(locale, [
    knownDate(locale, table.measured),
    ...(measurerTie(table) === "independent" ? [t("measured.relationOf", noTie)] : []),
    ...sizeWords(locale, table, data),
  ]);
}

/** What a reader must know before the first figure: how sure, whose own, and whether anything can be compared. */
export function tableMarks(
  locale: Locale,
  table: ResultTable,
  data: ModelData,
  parties: readonly Party[],
): string[] {
  const t = translator(locale);
  const unknown = modelsOf(table).filter((id) => {
    const { kind, maker } = modelOf(id, data);
    return kind === "model" && maker === null;
  });
  return [
    ...(modelsOf(table).length === 1 ? [t("tables.oneModel")] : []),
    ...(sourceOf(table, data).grade === "copied-once" ? [t("tables.lowConfidence")] : []),
    ...tieMarks(locale, table, data, parties),
    ...(unknown.length > 0 ? [t("tables.makerUnknown", { count: unknown.length })] : []),
  ];
}

/** Whose own models these are, and every other tie; nothing where none is known. */
function tieMarks(locale: Locale, table: ResultTable, data: ModelData, parties: readonly Party[]): string[] {
  const t = translator(locale);
  const nameOf = (id: string) => partyWord(locale, id, parties);
  const ties = Object.entries(table.relations).filter(([, tie]) => tie !== "none-known");
  const others = ties.filter(([, tie]) => tie !== "maker");
  const models = modelsOf(table);
  const own = ties.flatMap(([maker, tie]) => {
    if (tie !== "maker") return [];
    const made = models.filter((id) => modelOf(id, data).maker === maker).length;
    const told = { party: isolateName(locale, nameOf(maker)), own: String(made), count: models.length };
    return [made === models.length ? t("tables.ownAll", told) : t("tables.own", told)];
  });
  return others.length > 0
    ? [
        ...own,
        t("tables.tie", { list: relationList(locale, others, (id) => isolateName(locale, nameOf(id))) }),
      ]
    : own;
}
