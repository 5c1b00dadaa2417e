import type { Grade } from "@/lib/data/schema";
import { dataWord, neededWord } from "@/lib/i18n/data-word";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { ModelData } from "@/lib/models/claim-evidence";
import { TASK_DOMAINS } from "@/lib/models/task-domains";
import type { DomainTexts } from "./domain-texts";
import { modelsWords } from "./models-words";

/** The names of models, domains and benchmarks in one language, with the words around them. */
export function toDomainTexts(locale: Locale, data: ModelData): DomainTexts {
  return {
    numerals: languageOf(locale).numerals,
    direction: languageOf(locale).direction,
    words: modelsWords(translator(locale)),
    models: Object.fromEntries(data.models.map(({ id, name }) => [id, name])),
    domains: Object.fromEntries(TASK_DOMAINS.map((id) => [id, neededWord(locale, "domains", id)])),
    benchmarks: data.benchmarks
      .filter(({ kind }) => kind === "benchmark")
      .map(({ id, name, domain, partOf, proxyFor, unit, scoring, higherIsBetter, language }) => ({
        id,
        name: dataWord(locale, "benchmarks", id) ?? name,
        domain,
        partOf,
        proxyFor,
        unit,
        scoring,
        higherIsBetter,
        language: language && neededWord(locale, "languages", language),
      })),
    makers: Object.fromEntries(data.models.map(({ id, maker }) => [id, maker])),
    definitions: Object.fromEntries(
      TASK_DOMAINS.map((id) => [id, neededWord(locale, "domainDefinitions", id)]),
    ),
    tables: Object.fromEntries(
      data.tables.map(({ id, relations, source }) => [id, { relations, grade: gradeOf(source, data) }]),
    ),
  };
}

function gradeOf(id: string, { sources }: ModelData): Grade {
  const source = sources.find((candidate) => candidate.id === id);
  if (!source) throw new Error(`data/sources.json has no source ${JSON.stringify(id)}`);
  return source.grade;
}
