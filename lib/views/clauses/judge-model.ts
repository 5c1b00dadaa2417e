import type { Clause } from "@/lib/data/claims-schema";
import { formatExactly } from "@/lib/i18n/format-figures";
import { isolateName } from "@/lib/i18n/isolate-name";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { type ModelData, modelOf } from "@/lib/models/claim-evidence";
import { partyWord } from "../measured-by";
import { amountText } from "../quoted-price";
import { type ClaimLookups, gradedStanding, type JudgedClause } from "./judged-clause";

/** Whether anyone may fetch the weights of a model. */
export function judgeWeights(
  locale: Locale,
  { model: id, weights }: Extract<Clause, { kind: "weights" }>,
  data: ModelData,
): JudgedClause {
  const t = translator(locale);
  const { name, weights: known } = modelOf(id, data);
  const source = data.sources.find((candidate) => candidate.id === known?.source);
  if (!known || !source) {
    return {
      standing: "unsourced",
      lines: [{ text: t("claims.weightsUnknown", { model: name }), href: null }],
    };
  }
  const words = { model: name, source: source.title };
  const text = known.value === "open" ? t("claims.weightsOpen", words) : t("claims.weightsClosed", words);
  return {
    standing: gradedStanding(source.grade, known.value === weights),
    lines: [{ text, href: source.address }],
  };
}

type TrainingClause = Extract<Clause, { kind: "training-hours" | "training-cost" }>;

/** What its maker says that training a model took: the maker's own words, which nobody else measured. */
export function judgeTraining(
  locale: Locale,
  clause: TrainingClause,
  { models, parties }: ClaimLookups,
): JudgedClause {
  const t = translator(locale);
  const { name, maker, training } = modelOf(clause.model, models);
  const stated = training && trainingFigure(locale, clause, training);
  const source = models.sources.find(({ id }) => id === stated?.source);
  const model = isolateName(locale, name);
  if (!stated || !source) {
    return { standing: "unsourced", lines: [{ text: t("claims.trainingUnknown", { model }), href: null }] };
  }
  const words = {
    ...stated.words,
    model,
    maker: isolateName(locale, maker === null ? name : partyWord(locale, maker, parties)),
    source: isolateName(locale, source.title),
  };
  const key = clause.kind === "training-hours" ? "claims.trainingHours" : "claims.trainingCost";
  return {
    standing: gradedStanding(source.grade, stated.agrees),
    lines: [{ text: t(key, words), href: source.address }],
  };
}

type Training = NonNullable<ModelData["models"][number]["training"]>;
type TrainingFigure = { source: string; agrees: boolean; words: Record<string, string> };

function trainingFigure(locale: Locale, clause: TrainingClause, known: Training): TrainingFigure | null {
  const { acceleratorHours, accelerator, cost } = known.value;
  const hours = formatExactly(languageOf(locale).numerals, acceleratorHours);
  if (clause.kind === "training-hours") {
    const agrees = acceleratorHours === clause.acceleratorHours;
    return { source: known.source, agrees, words: { hours, accelerator: isolateName(locale, accelerator) } };
  }
  if (!cost) return null;
  const amount = amountText(locale, cost.amount, cost.currency);
  const perHour = amountText(locale, cost.perHour, cost.currency);
  const agrees = cost.amount === clause.amount && cost.currency === clause.currency;
  return { source: cost.source, agrees, words: { amount, perHour } };
}
