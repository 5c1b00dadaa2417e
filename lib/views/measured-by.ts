import type { Party, Relation, ResultTable } from "@/lib/data/models-schema";
import type { Source } from "@/lib/data/schema";
import { dataWord, nameWord, neededWord } from "@/lib/i18n/data-word";
import { formatDate } from "@/lib/i18n/format";
import { formatList } from "@/lib/i18n/format-list";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { ModelData } from "@/lib/models/claim-evidence";
import { measuredKey } from "./asked-results";
import { type CorrectTarget, correctTarget, gradeName, reuseMeaning } from "./provenance";

/** Who measured something, when, how, and what they are to the makers: what one tap on a result tells. */
export type MeasuredBy = {
  /** Of `measuredKey`. */
  id: string;
  /** The name of the table, for a panel that tells of several. */
  title: string;
  rows: { term: string; text: string; address?: string }[];
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

const GRADE_REASON = {
  publisher: "provenance.gradePublisherWhy",
  confirmed: "measured.gradeConfirmedWhy",
  "copied-once": "measured.gradeCopiedOnceWhy",
} as const satisfies Record<Source["grade"], string>;

/** One for each table and setting. */
export function toMeasuredBy(locale: Locale, data: ModelData, parties: readonly Party[]): MeasuredBy[] {
  return data.tables.flatMap((table) => {
    const source = data.sources.find(({ id }) => id === table.source);
    if (!source) throw new Error(`data/sources.json has no source ${JSON.stringify(table.source)}`);
    return Object.keys(table.settings).map((setting) => ({
      id: measuredKey(table.id, setting),
      title: neededWord(locale, "tables", table.id),
      rows: rowsOf(locale, { table, setting, source, parties, languages: languagesOf(table, setting, data) }),
      correct: correctTarget(locale, `results/${table.id}`),
      paired: data.pairings.some(({ run }) => run === table.run)
        ? correctTarget(locale, `paired/${table.run}`)
        : null,
    }));
  });
}

type Told = {
  table: ResultTable;
  setting: string;
  source: Source;
  parties: readonly Party[];
  languages: string[];
};

function rowsOf(locale: Locale, { table, setting, source, parties, languages }: Told): MeasuredBy["rows"] {
  const t = translator(locale);
  const partyName = (id: string) => partyWord(locale, id, parties);
  const meaning = dataWord(locale, "plusMinus", table.id);
  return [
    { term: t("measured.by"), text: partyName(table.measuredBy) },
    { term: t("measured.relation"), text: relationsText(locale, table, partyName) },
    { term: t("measured.date"), text: formatDate(locale, table.measured) },
    { term: t("measured.setting"), text: neededWord(locale, "settings", setting) },
    {
      term: t("measured.language"),
      text: languages.map((language) => neededWord(locale, "languages", language)).join(", "),
    },
    { term: t("provenance.source"), text: source.title, address: source.address },
    {
      term: t("provenance.grade"),
      text: `${gradeName(t, source.grade)}. ${t(GRADE_REASON[source.grade])}`,
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
function relationsText(locale: Locale, { relations }: ResultTable, nameOf: (id: string) => string): string {
  const t = translator(locale);
  const kinds = [...new Set(Object.values(relations))];
  const [only, ...others] = kinds;
  if (only && others.length === 0) return t(RELATION[only]);
  const texts = Object.entries(relations).map(([maker, relation]) =>
    t("measured.relationOf", { maker: nameOf(maker), relation: t(RELATION[relation]) }),
  );
  return formatList(languageOf(locale).numerals, texts, "unit");
}

/** A party's name in the language, or as it stands in the data. */
export function partyWord(locale: Locale, id: string, parties: readonly Party[]): string {
  const name = parties.find((party) => party.id === id)?.name;
  return dataWord(locale, "names", id) ?? (name ? nameWord(locale, name) : id);
}

function languagesOf({ results }: ResultTable, setting: string, { benchmarks }: ModelData): string[] {
  const used = new Set(
    results.filter((result) => result.setting === setting).map(({ benchmark }) => benchmark),
  );
  const languages = benchmarks.filter(({ id }) => used.has(id)).flatMap(({ language }) => language ?? []);
  return [...new Set(languages)];
}
