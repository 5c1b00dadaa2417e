import { faultAt } from "../shape-faults";
import { editionsOf, type Rule } from "./rule";

export const weightsSourced: Rule = {
  name: "weights-sourced",
  why: "Weights are shown as the publisher's own only where a reader can see who says so.",
  needsEveryFile: false,
  check(dataset) {
    return editionsOf(dataset).flatMap(({ edition: { document, value } }) => {
      if (!value.weights) return [];
      const { basis, source } = value.weights;
      if ((basis === "published") === (source !== null)) return [];
      const [why, remedy] =
        basis === "published"
          ? ["the weights are called published", "Should be the id of the source that prints them."]
          : ["the weights were recovered by us", 'Should be null, or weights.basis "published".'];
      return [faultAt(document, ["weights", "source"], why, remedy)];
    });
  },
};
