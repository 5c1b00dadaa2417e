import { formatList } from "@/lib/i18n/format-list";
import { isolateText } from "@/lib/i18n/isolate-text";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { type Conditions, NO_CONDITIONS } from "@/lib/models/choose-models";
import { present } from "@/lib/present";
import { EVERY_MODEL, encodeChooseView } from "@/lib/url/choose-view";
import { pageHref } from "@/lib/url/href";
import type { ChooseInput, NamedModel } from "./choose-input";
import { chooseAmong, knownEvidence } from "./chosen";
import { type ChoosePageData, toChooseInput } from "./to-choose-input";

/** Three questions that people come with. */
const PRESETS = [
  { key: "choose.presetLaw", asked: { domain: "law", language: "ru" } },
  { key: "choose.presetCode", asked: { domain: "coding" } },
  { key: "choose.presetSchool", asked: { domain: "science", subject: "school-science" } },
] as const;

/** Every model with what a buyer asks first, and the filter over them. */
export function toChoosePage(locale: Locale, data: ChoosePageData) {
  const t = translator(locale);
  const input = toChooseInput(locale, data);
  const known = (has: (model: NamedModel) => boolean) => input.models.filter(has).length;
  return {
    title: t("choose.title", {
      total: input.models.length,
      weights: String(known(({ weights }) => weights !== null)),
      prices: String(known(({ prices }) => prices.length > 0)),
      independent: String(known(({ independent }) => independent.length > 0)),
    }),
    input,
    presets: PRESETS.map(({ key, asked }) => {
      const conditions = { ...NO_CONDITIONS, ...asked };
      return { text: t(key), conditions, ...presetKnown(locale, input, conditions) };
    }),
    /** Those that the models page can compare. */
    comparable: [...new Set(data.models.measurements.map(({ model }) => model))],
    compareHref: pageHref(locale, "models"),
  };
}

export type ChoosePageView = ReturnType<typeof toChoosePage>;

/** What is known for a question, by whom, and what is not, in a sentence; and table by table. */
function presetKnown(locale: Locale, input: ChooseInput, conditions: Conditions) {
  const evidence = present(knownEvidence(input, conditions), "test that the preset asks for");
  const by = evidence.lines.map(({ table }) => present(input.tables[table], `table ${table}`).by);
  return {
    href: encodeChooseView({ ...EVERY_MODEL, conditions }),
    evidence,
    known: translator(locale)("choose.presetKnown", {
      tables: evidence.lines.length,
      by: formatList(input.numerals, [...new Set(by)].map(isolateText)),
      count: chooseAmong(input, conditions).meets.length,
      total: String(input.models.length),
    }),
  };
}
