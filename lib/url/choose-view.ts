import {
  CONDITION_KEYS,
  type ConditionKey,
  type Conditions,
  NO_CONDITIONS,
} from "@/lib/models/choose-models";
import { MAX_MODELS } from "./models-view";
import { collectDropped, type Dropped, listOf, toId, unknownParameters, valuesOf } from "./query-choices";

/** What a reader may ask for where a model is chosen, and share by its address. */
export type ChooseView = {
  conditions: Conditions;
  /** Models of which it is not known whether they meet the conditions are shown apart, unless this is false. */
  unknown: boolean;
  /** Those picked to be compared, six at most, in the order picked. */
  picked: string[];
};

/** What the page knows: the options of each condition, and the models that can be compared; all in lower case. */
export type ChooseVocabulary = Record<ConditionKey, readonly string[]> & { models: readonly string[] };

type DroppedKind = "unknown-value" | "too-many" | "unknown-parameter";

export type DecodedChooseView = { view: ChooseView; dropped: Dropped<DroppedKind>[] };

const PICKED = "m";
const UNKNOWN_MODELS = "unknown";
const HIDDEN = "hide";
const PARAMETERS: ReadonlySet<string> = new Set([...CONDITION_KEYS, PICKED, UNKNOWN_MODELS]);

export const EVERY_MODEL: ChooseView = { conditions: NO_CONDITIONS, unknown: true, picked: [] };

/**
 * Reads `?domain=law&language=ru&price=usd-1.1&unknown=hide&m=deepseek-v3`. What the page does not know is left out and
 * listed in `dropped`, each once; it never throws. Tracking parameters of other sites are passed over.
 */
export function decodeChooseView(search: string, known: ChooseVocabulary): DecodedChooseView {
  const { drop, dropped } = collectDropped<DroppedKind>();
  const parameters = new URLSearchParams(search);
  for (const parameter of unknownParameters(parameters, PARAMETERS)) drop("unknown-parameter", parameter);
  const conditions = { ...NO_CONDITIONS };
  for (const key of CONDITION_KEYS) {
    for (const value of valuesOf(parameters, key)) {
      const id = toId(value);
      if (conditions[key] === null && known[key].includes(id)) conditions[key] = id;
      else if (conditions[key] !== id) drop("unknown-value", `${key}=${value}`);
    }
  }
  const picked: string[] = [];
  for (const value of listOf(parameters, PICKED)) {
    const id = toId(value);
    if (!known.models.includes(id)) drop("unknown-value", `${PICKED}=${value}`);
    else if (picked.length === MAX_MODELS && !picked.includes(id)) drop("too-many", value);
    else if (!picked.includes(id)) picked.push(id);
  }
  const asked = valuesOf(parameters, UNKNOWN_MODELS);
  for (const value of asked) if (toId(value) !== HIDDEN) drop("unknown-value", `${UNKNOWN_MODELS}=${value}`);
  const unknown = !asked.some((value) => toId(value) === HIDDEN);
  return { view: { conditions, unknown, picked }, dropped: dropped() };
}

/** Writes the shortest query that `decodeChooseView` reads back as the same view; empty for every model. */
export function encodeChooseView({ conditions, unknown, picked }: ChooseView): string {
  const parts = CONDITION_KEYS.flatMap((key) =>
    conditions[key] === null ? [] : [`${key}=${encodeURIComponent(conditions[key])}`],
  );
  if (!unknown) parts.push(`${UNKNOWN_MODELS}=${HIDDEN}`);
  if (picked.length) parts.push(`${PICKED}=${picked.join(",")}`);
  return parts.length ? `?${parts.join("&")}` : "";
}
