import type { Fault } from "../fault";
import type { Indicator } from "../indicators-schema";
import type { DataFile } from "../parse";
import type { Source } from "../schema";
import { faultAt } from "../shape-faults";
import { faultsIn } from "./faults-in";
import type { Rule } from "./rule";

/** No series here begins earlier. */
const FIRST_YEAR = 1950;

export const indicatorsWithinRange: Rule = {
  name: "indicators-within-range",
  why: "A share above 100 or a year to come is a slip of the pen.",
  needsEveryFile: false,
  check({ indicators, sources }) {
    const sourceOf = new Map(sources.value.map((source) => [source.id, source]));
    return indicators.flatMap((file) => [
      ...rangeFaults(file),
      ...yearFaults(file, sourceOf.get(file.value.source)),
    ]);
  },
};

function rangeFaults({ document, value: { range, values } }: DataFile<Indicator>): Fault[] {
  if (!range) return [];
  const { min, max } = range;
  const remedy = max === null ? `Should be at least ${min}.` : `Should be ${min} to ${max}.`;
  return faultsIn(values, ({ value }, i) =>
    value >= min && (max === null || value <= max)
      ? undefined
      : faultAt(document, ["values", i, "value"], "the indicator's range ends before", remedy),
  );
}

/** Nothing is measured after the day on which its source was looked up. */
function yearFaults({ document, value }: DataFile<Indicator>, source: Source | undefined): Fault[] {
  const last = source ? Number(source.retrieved.slice(0, 4)) : Number.POSITIVE_INFINITY;
  return faultsIn(value.values, ({ year }, i) =>
    year >= FIRST_YEAR && year <= last
      ? undefined
      : faultAt(
          document,
          ["values", i, "year"],
          year > last ? `the source was looked up in ${last}` : "no series here is that old",
          `Should be ${FIRST_YEAR} to ${source ? last : "the year of the source"}.`,
        ),
  );
}
