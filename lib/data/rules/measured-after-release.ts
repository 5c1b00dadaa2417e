import { isMeasuredBeforeRelease } from "../release-check";
import { resultsOf } from "../results-of";
import { faultAt } from "../shape-faults";
import type { Rule } from "./rule";

/** One fault a table and model; where the dates leave it open, none. */
export const measuredAfterRelease: Rule = {
  name: "measured-after-release",
  why: "A model measured before its release is another model, or a date is wrong.",
  needsEveryFile: false,
  check(dataset) {
    const seen = new Set<string>();
    return resultsOf(dataset).flatMap(({ document, table, result, path, model }) => {
      const released = model?.released?.value ?? null;
      if (!isMeasuredBeforeRelease(table.measured, released)) return [];
      const key = `${document.file} ${result.model}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const why = `it was released ${released} and the table was measured ${table.measured}`;
      return [faultAt(document, [...path, "model"], why, "Correct the model or one of the two dates.")];
    });
  },
};
