import { dataWord, neededWord } from "@/lib/i18n/data-word";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { ModelData } from "@/lib/models/claim-evidence";
import { TASK_DOMAINS } from "@/lib/models/task-domains";
import type { DomainTexts } from "./domain-view";
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
      .map(({ id, name, domain, partOf, proxyFor, unit, language }) => ({
        id,
        name: dataWord(locale, "benchmarks", id) ?? name,
        domain,
        partOf,
        proxyFor,
        unit,
        language: language && neededWord(locale, "languages", language),
      })),
    makersOwn: Object.fromEntries(
      data.tables.map(({ id, relations }) => [
        id,
        data.models.filter(({ maker }) => maker && relations[maker] === "maker").map((model) => model.id),
      ]),
    ),
  };
}
