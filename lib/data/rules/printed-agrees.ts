import { parsePrinted, printsTwoNumbers } from "@/lib/models/parse-printed";
import type { Fault } from "../fault";
import { type PlacedResult, resultsOf } from "../results-of";
import { faultAt } from "../shape-faults";
import { faultsIn } from "./faults-in";
import type { Rule } from "./rule";

const NUMBERS = ["value", "plusMinus", "items"] as const;

export const printedAgrees: Rule = {
  name: "printed-agrees",
  why: "What we compute with is what a reader sees printed.",
  needsEveryFile: false,
  check(dataset) {
    return resultsOf(dataset).flatMap(printedFaults);
  },
};

function printedFaults({ document, result, at }: PlacedResult): Fault[] {
  const parsed = parsePrinted(result.printed);
  if (parsed === null && /\d/.test(result.printed) && !printsTwoNumbers(result.printed)) {
    const remedy = "Print it as in other tables, or teach lib/models/parse-printed.ts this form.";
    return [faultAt(document, ["results", at, "printed"], "the number in it cannot be read", remedy)];
  }
  const expected = {
    value: parsed?.value ?? null,
    plusMinus: parsed?.plusMinus ?? null,
    items: parsed?.of ?? result.items,
  };
  return faultsIn(NUMBERS, (key) => {
    if (result[key] === expected[key]) return;
    const why = `${JSON.stringify(result.printed)} is printed`;
    return faultAt(document, ["results", at, key], why, `Should be ${expected[key]}.`);
  });
}
