import { chooseIds, collectDropped, type Dropped, listOf, unknownParameters } from "./query-choices";

/** What a reader may change on the models page, and share by its address. */
export type ModelsView = {
  /** Ids of one to six models, in the order chosen. */
  models: string[];
};

/** What the page knows: every model, and those it opens with. Ids are in lower case. */
export type ModelsVocabulary = { models: readonly string[]; defaults: readonly string[] };

/** What was left out of a query, as it stood; *one-model* is kept, and said: there is nothing to compare it with. */
type DroppedKind = "unknown-model" | "duplicate-model" | "too-many" | "one-model" | "unknown-parameter";

export type DecodedModelsView = { view: ModelsView; dropped: Dropped<DroppedKind>[] };

export const MAX_MODELS = 6;
const PARAMETERS: ReadonlySet<string> = new Set(["m"]);

const MODEL_KINDS = {
  unknown: "unknown-model",
  duplicate: "duplicate-model",
  tooMany: "too-many",
  only: "one-model",
} as const;

/**
 * Reads `?m=deepseek-v3,gigachat-max`. What the page does not know is left out and listed in `dropped`, each once; it
 * never throws. Where no model is left the default ones are shown. Tracking parameters of other sites are passed over.
 */
export function decodeModelsView(search: string, known: ModelsVocabulary): DecodedModelsView {
  const { drop, dropped } = collectDropped<DroppedKind>();
  const parameters = new URLSearchParams(search);
  for (const parameter of unknownParameters(parameters, PARAMETERS)) drop("unknown-parameter", parameter);
  const models = chooseIds(
    listOf(parameters, "m"),
    { known: new Set(known.models), max: MAX_MODELS, defaults: known.defaults, kinds: MODEL_KINDS },
    drop,
  );
  return { view: { models }, dropped: dropped() };
}

/** Writes the shortest query that `decodeModelsView` reads back as the same view; empty for the default. */
export function encodeModelsView(view: ModelsView, known: ModelsVocabulary): string {
  const models = view.models.join(",");
  return models && models !== known.defaults.join(",") ? `?m=${models}` : "";
}
