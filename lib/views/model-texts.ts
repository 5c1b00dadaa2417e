import { neededWord } from "@/lib/i18n/data-word";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { ModelData } from "@/lib/models/claim-evidence";
import { TASK_DOMAINS } from "@/lib/models/task-domains";
import { benchmarkName } from "./benchmark-links";
import type { DomainTexts } from "./domain-texts";
import { sourceOf } from "./measured-by";
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
      .map((benchmark) => {
        const { id, domain, partOf, proxyFor, unit, scoring, higherIsBetter, language } = benchmark;
        return {
          id,
          name: benchmarkName(locale, benchmark),
          domain,
          partOf,
          proxyFor,
          unit,
          scoring,
          higherIsBetter,
          language: language && neededWord(locale, "languages", language),
        };
      }),
    makers: Object.fromEntries(data.models.map(({ id, maker }) => [id, maker])),
    definitions: Object.fromEntries(
      TASK_DOMAINS.map((id) => [id, neededWord(locale, "domainDefinitions", id)]),
    ),
    tables: Object.fromEntries(
      data.tables.map((table) => [
        table.id,
        { relations: table.relations, grade: sourceOf(table, data).grade },
      ]),
    ),
  };
}
