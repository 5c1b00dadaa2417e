import type { Rule } from "./rule";
import { knownIds, unknownIdFaults } from "./unknown-id";

export const modelsResolve: Rule = {
  name: "models-resolve",
  why: "A maker without a record has no name, and its ties to who measures cannot be judged.",
  needsEveryFile: true,
  check({ models: { document, value }, parties }) {
    const known = knownIds("party", parties);
    return value.flatMap(({ maker }, i) =>
      maker === null ? [] : unknownIdFaults(document, [i, "maker"], maker, known),
    );
  },
};
