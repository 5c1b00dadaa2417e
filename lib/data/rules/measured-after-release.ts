import { isMeasuredBeforeRelease } from "../release-check";
import { faultAt } from "../shape-faults";
import { faultsIn } from "./faults-in";
import type { Rule } from "./rule";

/** One fault a table and model; where the dates leave it open, none. */
export const measuredAfterRelease: Rule = {
  name: "measured-after-release",
  why: "A model measured before its release is another model, or a date is wrong.",
  needsEveryFile: false,
  check(dataset) {
    const releasedOf = new Map(dataset.models.value.map(({ id, released }) => [id, released?.value ?? null]));
    return dataset.tables.flatMap(({ document, value: { measured, results } }) => {
      const seen = new Set<string>();
      return faultsIn(results, ({ model }, i) => {
        if (seen.has(model)) return;
        seen.add(model);
        const released = releasedOf.get(model) ?? null;
        if (!isMeasuredBeforeRelease(measured, released)) return;
        const why = `it was released ${released} and the table was measured ${measured}`;
        const remedy = "Correct the model or one of the two dates.";
        return faultAt(document, ["results", i, "model"], why, remedy);
      });
    });
  },
};
