import { group } from "d3-array";
import type { Party, ResultTable } from "@/lib/data/models-schema";
import { dataWord, neededWord } from "@/lib/i18n/data-word";
import { formatExactly } from "@/lib/i18n/format-figures";
import { isolateText } from "@/lib/i18n/isolate-text";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { placeName } from "@/lib/i18n/place-name";
import { enumerate, withNote } from "@/lib/i18n/punctuation";
import { translator } from "@/lib/i18n/translate";
import { type ModelData, modelOf } from "@/lib/models/claim-evidence";
import {
  independentDomains,
  isIndependent,
  type KnownTest,
  type ModelTraits,
  newestQuoted,
  toKnownTests,
  toModelTraits,
} from "@/lib/models/model-traits";
import { present } from "@/lib/present";
import { pageHref } from "@/lib/url/href";
import { knownDate } from "../known-date";
import type { PlaceLookup } from "../ladder";
import { partyWord, relationsText } from "../measured-by";
import { modelHref } from "../model-pages";
import { toPriceLine } from "../quoted-price";
import type { ChooseInput, NamedModel, NamedTable } from "./choose-input";
import { toChooseOptions } from "./choose-options";
import { chooseWords } from "./choose-words";
import { countKnown } from "./chosen";

export type ChoosePageData = {
  models: ModelData;
  parties: readonly Party[];
  placeOf: PlaceLookup;
};

/** What the filter of a page is made of. */
export function toChooseInput(
  locale: Locale,
  { models: data, parties, placeOf }: ChoosePageData,
): ChooseInput {
  const tests = toKnownTests(data);
  const traits = toModelTraits(data, tests, parties);
  const nameOf = (id: string, name: string) => dataWord(locale, "benchmarks", id) ?? name;
  const named = new Map(data.benchmarks.map(({ id, name }) => [id, nameOf(id, name)]));
  const domains = [...new Set(tests.map(({ domain }) => domain))];
  const subjectsOf = (domain: string) =>
    tests.filter((test) => test.domain === domain).map(({ subject }) => subject);
  const proxies = data.benchmarks.flatMap(({ id, name, proxyFor }) =>
    proxyFor === null ? [] : { domain: proxyFor, name: nameOf(id, name) },
  );
  return {
    numerals: languageOf(locale).numerals,
    words: chooseWords(translator(locale)),
    options: toChooseOptions(locale, traits, tests, placeOf),
    subjects: Object.fromEntries(domains.map((domain) => [domain, [...new Set(subjectsOf(domain))]])),
    tests: tests.map((test) => ({ ...test, name: present(named.get(test.benchmark), test.benchmark) })),
    tables: Object.fromEntries(
      data.tables.map((table) => [table.id, toNamedTable(locale, table, data, parties)]),
    ),
    models: traits
      .map((model) => toNamedModel(locale, model, tests, { models: data, parties, placeOf }))
      .toSorted((a, b) => countKnown(b) - countKnown(a)),
    proxies: Object.fromEntries(
      [...group(proxies, ({ domain }) => domain)].map(([domain, near]) => [
        domain,
        near.map(({ name }) => name),
      ]),
    ),
  };
}

function toNamedTable(
  locale: Locale,
  table: ResultTable,
  { sources }: ModelData,
  parties: readonly Party[],
): NamedTable {
  const t = translator(locale);
  const by = partyWord(locale, table.measuredBy, parties);
  const isRead = sources.find(({ id }) => id === table.source)?.grade !== "copied-once";
  const told = t("choose.tableTold", {
    by: isolateText(by),
    relation: relationsText(locale, table, (id) => isolateText(partyWord(locale, id, parties))),
    date: knownDate(locale, table.measured),
  });
  return {
    name: neededWord(locale, "tables", table.id),
    href: pageHref(locale, "tables", table.id),
    by,
    told: isRead ? told : `${told} · ${t("modelPage.lowConfidence")}`,
  };
}

function toNamedModel(
  locale: Locale,
  traits: ModelTraits,
  tests: readonly KnownTest[],
  { models: data, parties, placeOf }: ChoosePageData,
): NamedModel {
  const model = modelOf(traits.id, data);
  const tokens = traits.context;
  return {
    ...traits,
    name: model.name,
    href: modelHref(locale, model, data),
    maker: model.maker && partyWord(locale, model.maker, parties),
    countryName: traits.country && placeName(locale, placeOf(traits.country.toUpperCase())),
    contextText: tokens === null ? null : formatExactly(languageOf(locale).numerals, tokens),
    priceTexts: newestQuoted(model, data).map((price) => {
      const { amounts, told } = toPriceLine(locale, price, data.sources, parties);
      return withNote(locale, amounts, told);
    }),
    independent: independentDomains(traits, tests).map((domain) => {
      const by = traits.tests.flatMap((taken) => {
        const test = tests[taken.test];
        return test?.domain === domain && isIndependent(taken, test)
          ? isolateText(partyWord(locale, test.measuredBy, parties))
          : [];
      });
      const list = enumerate(languageOf(locale).numerals, [...new Set(by)]);
      return translator(locale)("choose.domainBy", {
        domain: neededWord(locale, "domains", domain),
        by: list,
      });
    }),
  };
}
