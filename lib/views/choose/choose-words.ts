import type { Relation } from "@/lib/data/models-schema";
import type { Translator } from "@/lib/i18n/translate";
import type { Question } from "@/lib/models/choose-models";
import { relationWord } from "../measured-by";

/** The words of the page that chooses; what only a choice decides stands as slots, which `fill` puts in. */
export function chooseWords(t: Translator) {
  const [count, total, list, value] = ["{count}", "{total}", "{list}", "{value}"];
  const questions: Record<Question, string> = {
    tests: t("choose.askTests"),
    weights: t("choose.askWeights"),
    access: t("choose.askAccess"),
    context: t("choose.askContext"),
    price: t("choose.askPrice"),
    country: t("choose.askCountry"),
  };
  const relations: Record<Relation, string> = {
    maker: relationWord(t, "maker"),
    investor: relationWord(t, "investor"),
    "state-tie": relationWord(t, "state-tie"),
    "none-known": relationWord(t, "none-known"),
    unknown: relationWord(t, "unknown"),
  };
  return {
    filters: t("choose.filters"),
    conditions: {
      domain: t("choose.domain"),
      subject: t("choose.subject"),
      language: t("choose.language"),
      weights: t("choose.weights"),
      access: t("choose.access"),
      context: t("choose.context"),
      price: t("choose.price"),
      country: t("choose.country"),
    },
    any: t("choose.any"),
    option: t("choose.option", { name: "{name}", count }),
    showUnknown: t("choose.showUnknown"),
    clear: t("choose.clear"),
    result: t("choose.result", { meets: "{meets}", unknown: "{unknown}", not: "{not}" }),
    all: t("choose.all", { count }),
    meets: t("choose.meets", { count }),
    bare: t("choose.bare", { count: "{count}" }),
    meetsNone: t("choose.meetsNone"),
    notKnown: t("choose.notKnown", { count }),
    notKnownNote: t("choose.notKnownNote"),
    measuredOtherwise: t("choose.measuredOtherwise", { count }),
    ofTheOthers: t("choose.ofTheOthers", { count }),
    unknownOf: t("choose.unknownOf", { list }),
    measuredBy: t("choose.measuredBy", { by: "{by}", relation: "{relation}" }),
    notRead: t("choose.notRead"),
    byRival: t("choose.byRival"),
    known: t("choose.known"),
    knownNote: t("choose.knownNote"),
    knownNone: t("choose.knownNone"),
    inTable: t("choose.inTable", { count, total }),
    unmeasured: t("choose.unmeasured", { count, total }),
    proxies: t("choose.proxies", { list }),
    model: t("models.model"),
    maker: t("choose.maker"),
    independent: t("choose.independent"),
    noneKnown: t("modelPage.notKnown"),
    noIndependent: t("choose.noIndependent"),
    open: t("modelPage.open"),
    closed: t("modelPage.closed"),
    pick: t("choose.pick", { model: "{model}" }),
    compare: t("choose.compare", { count }),
    compareHelp: t("choose.compareHelp"),
    dropped: t("models.dropped"),
    faults: {
      "unknown-value": t("choose.unknownValue", { value }),
      "too-many": t("models.tooMany", { value }),
      "unknown-parameter": t("models.unknownParameter", { value }),
    },
    questions,
    relations,
  };
}

export type ChooseWords = ReturnType<typeof chooseWords>;
