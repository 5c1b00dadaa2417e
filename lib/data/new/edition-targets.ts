import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import type { Index } from "../schema";
import type { Target } from "./match-columns";

/** What the columns of an edition are called in the six languages, beside the words of messages/. */
const PLACE = [
  ...["country", "country name", "economy", "name", "страна", "государство", "الدولة", "البلد"],
  ...["国家", "国家/地区", "देश", "país", "pais"],
];
const CODE = ["code", "iso", "iso3", "iso2", "iso code", "iso alpha-3", "country code", "alpha-3", "код"];
const RANK = [
  ...["rank", "ranking", "position", "#", "№", "ранг", "место", "позиция", "المرتبة", "الترتيب"],
  ...["排名", "रैंक", "स्थान", "posição", "classificação", "colocação"],
];
const OVERALL = [
  ...["overall", "score", "total", "overall score", "total score", "index score", "балл", "баллы", "итог"],
  ...[
    "общий балл",
    "итоговый балл",
    "النتيجة",
    "الدرجة",
    "المجموع",
    "总分",
    "得分",
    "कुल अंक",
    "अंक",
    "pontuação",
    "nota",
  ],
];

/**
 * What a column of an edition may be: place, code, rank, overall, and the pillars and facets of the index. Where a
 * pillar has a name that places have elsewhere ("economy"), the column is the pillar.
 */
export function editionTargets(index: Index, pillars: readonly string[]): Target[] {
  const measures = [...pillars, ...index.facets];
  const fixed = [
    { id: "place", names: PLACE },
    { id: "code", names: CODE },
    { id: "rank", names: RANK },
    { id: "overall", names: OVERALL },
  ];
  return [
    ...fixed.map(({ id, names }) => ({ id, names: names.filter((name) => !measures.includes(name)) })),
    ...measures.map((id) => ({ id, names: indexNames(index.id, id) })),
  ];
}

/** The names of a pillar or facet in every language that has a word for it. */
function indexNames(index: string, id: string): string[] {
  return FINISHED_LOCALES.flatMap((locale) => {
    const words: Record<string, Record<string, string>> = messagesOf(locale).index;
    return words[index]?.[id] ?? [];
  });
}
