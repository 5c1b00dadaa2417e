import type { Model } from "@/lib/data/models-schema";
import { sourceById } from "@/lib/data/source-by-id";
import { nameWord } from "@/lib/i18n/data-word";
import { formatDate } from "@/lib/i18n/format";
import { formatExactly } from "@/lib/i18n/format-figures";
import { isolateText } from "@/lib/i18n/isolate-text";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { type Translator, translator } from "@/lib/i18n/translate";
import type { ModelData } from "@/lib/models/claim-evidence";
import { amountText, type FactSource, sourceLine } from "../quoted-price";

export type ModelFact = {
  term: string;
  /** What is known, or that it is not. */
  text: string;
  /** Null where nothing is known. */
  source: FactSource | null;
};

type Told = {
  locale: Locale;
  t: Translator;
  sources: ModelData["sources"];
  number: (value: number) => string;
};

type Fact = keyof Pick<
  Model,
  "released" | "parameters" | "context" | "weights" | "licence" | "code" | "trainingData" | "training"
>;

const TERM = {
  released: "modelPage.released",
  parameters: "modelPage.parameters",
  context: "modelPage.context",
  weights: "modelPage.weights",
  licence: "modelPage.licence",
  code: "modelPage.code",
  trainingData: "modelPage.trainingData",
  training: "modelPage.training",
} as const satisfies Record<Fact, string>;

const OPENNESS = { open: "modelPage.open", closed: "modelPage.closed" } as const;

/** Every fact that is asked of a model, each with its source or said to be unknown. */
export function toModelFacts(
  locale: Locale,
  model: Model,
  { sources }: Pick<ModelData, "sources">,
): ModelFact[] {
  const t = translator(locale);
  const number = (value: number) => formatExactly(languageOf(locale).numerals, value);
  const told: Told = { locale, t, sources, number };
  const { released, parameters, context, weights, licence, code, trainingData, training } = model;
  const cost = training?.value.cost ?? null;
  return [
    fact(told, "released", released, (date) => formatDate(locale, date)),
    fact(told, "parameters", parameters, (value) => parametersText(told, value)),
    fact(told, "context", context, (tokens) => t("modelPage.tokens", { tokens: number(tokens) })),
    fact(told, "weights", weights, (value) => t(OPENNESS[value])),
    fact(told, "licence", licence, (value) => isolateText(nameWord(locale, value))),
    fact(told, "code", code, isolateText),
    fact(told, "trainingData", trainingData, (value) => t(OPENNESS[value])),
    fact(told, "training", training, ({ accelerator, acceleratorHours }) =>
      t("modelPage.trainingHours", {
        hours: number(acceleratorHours),
        accelerator: isolateText(accelerator),
      }),
    ),
    {
      term: t("modelPage.trainingCost"),
      text: cost
        ? t("modelPage.trainingCostAs", {
            cost: amountText(locale, cost.amount, cost.currency),
            perHour: amountText(locale, cost.perHour, cost.currency),
          })
        : t("modelPage.notKnown"),
      source: cost && sourceOf(told, cost.source),
    },
  ];
}

function fact<Value>(
  told: Told,
  key: Fact,
  known: { value: Value; source: string } | null,
  textOf: (value: Value) => string,
): ModelFact {
  return {
    term: told.t(TERM[key]),
    text: known ? textOf(known.value) : told.t("modelPage.notKnown"),
    source: known && sourceOf(told, known.source),
  };
}

function parametersText(
  { t, number }: Told,
  { total, active }: NonNullable<Model["parameters"]>["value"],
): string {
  const all = t("modelPage.parametersTotal", { total: number(total) });
  return active === null ? all : t("modelPage.parametersActive", { all, active: number(active) });
}

function sourceOf({ locale, sources }: Told, id: string): FactSource {
  return sourceLine(locale, sourceById(sources, id));
}
