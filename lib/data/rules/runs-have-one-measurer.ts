import { faultAt } from "../shape-faults";
import type { Rule } from "./rule";

/** The words of a setting may differ: an id is the same way of asking in every table of a run. */
export const runsHaveOneMeasurer: Rule = {
  name: "runs-have-one-measurer",
  why: "Tables of one run have one vote together; two measurers would share it.",
  needsEveryFile: false,
  check({ tables }) {
    return tables.flatMap(({ document, value: { run, measuredBy } }) => {
      const first = tables.find(({ value }) => value.run === run);
      if (!first || first.value.measuredBy === measuredBy) return [];
      const why = `${first.document.file} of the same run was measured by ${first.value.measuredBy}`;
      const remedy = `Should be ${JSON.stringify(first.value.measuredBy)}, or run another one.`;
      return [faultAt(document, ["measuredBy"], why, remedy)];
    });
  },
};
