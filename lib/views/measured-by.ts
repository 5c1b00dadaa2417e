import type { Party, Relation, ResultTable } from "@/lib/data/models-schema";
import type { Source } from "@/lib/data/schema";
import { sourceById } from "@/lib/data/source-by-id";
import { dataWord, nameWord, neededWord } from "@/lib/i18n/data-word";
import { formatDate } from "@/lib/i18n/format";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { endSentence, enumerate, joinSentences } from "@/lib/i18n/punctuation";
import { type Translator, translator } from "@/lib/i18n/translate";
import type { ModelData } from "@/lib/models/claim-evidence";
import { present } from "@/lib/present";
import { measuredKey } from "./asked-results";
import { knownDate } from "./known-date";
import { type CorrectTarget, correctTarget, gradeName, reuseMeaning } from "./provenance";

/** Who measured something, when, how, and what they are to the makers: what one tap on a result tells. */
export type MeasuredBy = {
  /** Of `measuredKey`. */
  id: string;
  /** The name of the table, for a panel that tells of several. */
  title: string;
  /** What has an address is the title of a source, in English. */
  rows: { term: string; text: string; address?: string | null }[];
  correct: CorrectTarget;
  /** Of results that were counted item by item, which stand in a file of their own; null where none were. */
  paired: CorrectTarget | null;
};

const RELATION = {
  maker: "measured.maker",
  investor: "measured.investor",
  "state-tie": "measured.stateTie",
  "none-known": "measured.noneKnown",
  unknown: "measured.unknown",
} as const satisfies Record<Relation, string>;

/** What the measurer of a table is to a maker, in words. */
export function relationWord(t: Translator, relation: Relation): string {
  return t(RELATION[relation]);
}

const GRADE_REASON = {
  publisher: "provenance.gradePublisherWhy",
  confirmed: "measured.gradeConfirmedWhy",
  "copied-once": "measured.gradeCopiedOnceWhy",
} as const satisfies Record<Source["grade"], string>;

/** What the grade is called and why; "Read at the publisher." says both. */
function gradeText(locale: Locale, grade: Source["grade"]): string {
  const t = translator(locale);
  const reason = t(GRADE_REASON[grade]);
  return grade === "publisher" ? reason : joinSentences([endSentence(locale, gradeName(t, grade)), reason]);
}

/** One for each table and setting. */
export function toMeasuredBy(locale: Locale, data: ModelData, parties: readonly Party[]): MeasuredBy[] {
  return data.tables.flatMap((table) => {
    return Object.keys(table.settings).map((setting) => ({
      id: measuredKey(table.id, setting),
      title: neededWord(locale, "tables", table.id),
      rows: toMeasuredRows(locale, table, [setting], data, parties),
      correct: correctTarget(locale, `results/${table.id}`),
      paired: data.pairings.some(({ run }) => run === table.run)
        ? correctTarget(locale, `paired/${table.run}`)
        : null,
    }));
  });
}

/** "simple-evals-ru, Alexander Kukushkin · seen at the publisher" */
export function tableLine(
  locale: Locale,
  table: ResultTable,
  data: ModelData,
  parties: readonly Party[],
): string {
  const named = [
    dataWord(locale, "tables", table.id) ?? table.id,
    partyWord(locale, table.measuredBy, parties),
  ];
  return `${enumerate(locale, named)} · ${gradeName(translator(locale), sourceOf(table, data).grade)}`;
}

/** What is told of a table in some of its settings. */
export function toMeasuredRows(
  locale: Locale,
  table: ResultTable,
  settings: readonly string[],
  data: ModelData,
  parties: readonly Party[],
): MeasuredBy["rows"] {
  const t = translator(locale);
  const partyName = (id: string) => partyWord(locale, id, parties);
  const meaning = dataWord(locale, "plusMinus", table.id);
  const source = sourceOf(table, data);
  return [
    { term: t("measured.by"), text: partyName(table.measuredBy) },
    { term: t("measured.relation"), text: relationsText(locale, table, partyName) },
    { term: t("measured.date"), text: knownDate(locale, table.measured) },
    {
      term: t("measured.setting"),
      text: settings.map((id) => neededWord(locale, "settings", id)).join(" · "),
    },
    {
      term: t("measured.language"),
      text: enumerate(
        locale,
        languagesOf(table, settings, data).map((language) => neededWord(locale, "languages", language)),
      ),
    },
    { term: t("provenance.source"), text: source.title, address: source.address },
    {
      term: t("provenance.grade"),
      text: gradeText(locale, source.grade),
    },
    {
      term: t("measured.status"),
      text: t(table.status === "published" ? "measured.statusPublished" : "measured.statusRecomputed"),
    },
    ...(meaning ? [{ term: t("measured.plusMinus"), text: meaning }] : []),
    { term: t("provenance.terms"), text: reuseMeaning(t, source.terms.reuse) },
    { term: t("provenance.retrieved"), text: formatDate(locale, source.retrieved) },
  ];
}

/** "none known" alone where that holds of all; otherwise the makers of each relation. */
export function relationsText(
  locale: Locale,
  { relations }: Pick<ResultTable, "relations">,
  nameOf: (id: string) => string,
): string {
  const kinds = [...new Set(Object.values(relations))];
  const [only, ...others] = kinds;
  if (only && others.length === 0) return translator(locale)(RELATION[only]);
  return relationList(locale, Object.entries(relations), nameOf);
}

/** "Sber: tied through the state, Yandex: none known" */
export function relationList(
  locale: Locale,
  relations: readonly (readonly [maker: string, relation: Relation])[],
  nameOf: (id: string) => string,
): string {
  const t = translator(locale);
  const texts = relations.map(([maker, relation]) =>
    t("measured.relationOf", { maker: nameOf(maker), relation: t(RELATION[relation]) }),
  );
  return enumerate(languageOf(locale).numerals, texts);
}

/** A party's name in the language, or as it stands in the data. */
export function partyWord(locale: Locale, id: string, parties: readonly Party[]): string {
  const party = parties.find((one) => one.id === id);
  return dataWord(locale, "names", id) ?? nameWord(locale, present(party, `party ${id}`).name);
}

/** The languages in which a table's questions were asked, as far as they are known. */
export function languagesOf(
  { results }: ResultTable,
  settings: readonly string[],
  { benchmarks }: Pick<ModelData, "benchmarks">,
): string[] {
  const used = new Set(
    results.filter(({ setting }) => settings.includes(setting)).map(({ benchmark }) => benchmark),
  );
  const languages = benchmarks.filter(({ id }) => used.has(id)).flatMap(({ language }) => language ?? []);
  return [...new Set(languages)];
}

/** @throws where there is no such source: the data rules do not let that happen. */
export function sourceOf({ source }: ResultTable, { sources }: Pick<ModelData, "sources">): Source {
  return sourceById(sources, source);
}
