import type { Model } from "@/lib/data/models-schema";
import type { Locale } from "@/lib/i18n/locales";
import type { ModelData } from "@/lib/models/claim-evidence";
import { quotedPrices } from "@/lib/models/quoted-prices";
import { pageHref } from "@/lib/url/href";

type Known = Pick<ModelData, "tables" | "benchmarks">;

/** Fewer runs than these tell no more of a model than its line in their tables. */
const LEAST_RUNS = 2;

/** The models of which more is known than a name: a fact, a price, or results in tables of two runs or more. */
export function modelsWithPage(data: Known & Pick<ModelData, "models">): Model[] {
  return data.models.filter((model) => hasModelPage(model, data));
}

export function hasModelPage(model: Model, data: Known): boolean {
  if (model.kind !== "model") return false;
  return hasFact(model) || runsOf(model, data) >= LEAST_RUNS || quotedPrices(model, data).length > 0;
}

/** The address of a model's page; null where it has none. */
export function modelHref(locale: Locale, model: Model, data: Known): string | null {
  return hasModelPage(model, data) ? pageHref(locale, "models", model.id) : null;
}

function hasFact(model: Model): boolean {
  const { released, parameters, context, weights, licence, code, trainingData, training } = model;
  const facts = [released, parameters, context, weights, licence, code, trainingData, training];
  return facts.some((fact) => fact !== null);
}

function runsOf({ id }: Model, { tables }: Known): number {
  const within = tables.filter(({ results }) => results.some(({ model }) => model === id));
  return new Set(within.map(({ run }) => run)).size;
}
