import type { Model, Result } from "@/lib/data/models-schema";

/** A made-up model of which nothing is known but what is given. */
export function madeModel(changes: Partial<Model>): Model {
  return {
    id: "model-a",
    name: "Model A",
    kind: "model",
    maker: "maker-a",
    family: null,
    released: null,
    parameters: null,
    context: null,
    weights: null,
    licence: null,
    code: null,
    trainingData: null,
    training: null,
    prices: [],
    remarks: [],
    ...changes,
  };
}

/** A made-up result of the benchmark "test-root", printed as its value. */
export function madeResult(changes: Partial<Result>): Result {
  const value = changes.value === undefined ? 150 : changes.value;
  return {
    benchmark: "test-root",
    setting: "test-setting",
    model: "model-a",
    printed: String(value),
    value,
    plusMinus: null,
    items: 200,
    ...changes,
  };
}
