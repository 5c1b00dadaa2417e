import type { Dataset } from "../assemble-dataset";
import type { Fault, JsonPath } from "../fault";
import type { JsonDocument } from "../parse-json";
import { dayRange } from "../partial-date";
import { faultAt } from "../shape-faults";
import { editionsOf, type Rule } from "./rule";

type Dated = { document: JsonDocument; path: JsonPath; date: string };

/** A year or a month stands for any of its days: only what is sure to be out of order is a fault. */
export const datesInOrder: Rule = {
  name: "dates-in-order",
  why: "Nothing is read before it was published, and no rank is reported before its edition came out.",
  needsEveryFile: false,
  check(dataset) {
    return [...datesOf(dataset).flatMap(calendarFaults), ...sourceFaults(dataset), ...reportFaults(dataset)];
  },
};

/** Every date of sources, editions, reports, groups, indicators, models, tables, claims and the change log. */
function datesOf(dataset: Dataset): Dated[] {
  const { sources, groups, indicators, changes, models, tables, claims } = dataset;
  const dated = (document: JsonDocument, path: JsonPath, date: string | null): Dated[] =>
    date === null ? [] : [{ document, path, date }];
  return [
    ...sources.value.flatMap(({ published, retrieved }, i) => [
      ...dated(sources.document, [i, "published"], published),
      ...dated(sources.document, [i, "retrieved"], retrieved),
    ]),
    ...editionsOf(dataset).flatMap(({ edition: { document, value } }) => [
      ...dated(document, ["published"], value.published),
      ...value.confirmations.flatMap(({ date }, i) => dated(document, ["confirmations", i, "date"], date)),
    ]),
    ...groups.value.flatMap(({ members }, group) =>
      members.flatMap(({ from, until }, i) => [
        ...dated(groups.document, [group, "members", i, "from"], from),
        ...dated(groups.document, [group, "members", i, "until"], until),
      ]),
    ),
    ...indicators.flatMap(({ document, value }) => dated(document, ["asOf"], value.asOf)),
    ...changes.value.flatMap(({ date }, i) => dated(changes.document, [i, "date"], date)),
    ...models.value.flatMap(({ released, prices }, i) => [
      ...dated(models.document, [i, "released", "value"], released?.value ?? null),
      ...prices.flatMap(({ date }, price) => dated(models.document, [i, "prices", price, "date"], date)),
    ]),
    ...tables.flatMap(({ document, value }) => dated(document, ["measured"], value.measured)),
    ...claims.flatMap(({ document, value }) => [
      ...dated(document, ["said"], value.said),
      ...dated(document, ["saidOn"], value.saidOn),
      ...value.reports.flatMap(({ date }, i) => dated(document, ["reports", i, "date"], date)),
    ]),
  ];
}

function calendarFaults({ document, path, date }: Dated): Fault[] {
  const [, month = "01", day = "01"] = date.split("-");
  const lastDay = Number(dayRange(date.slice(0, 7)).last.slice(-2));
  if (Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= lastDay) return [];
  return [
    faultAt(document, path, "the calendar has no such day", "Should be a day, month or year that exists."),
  ];
}

function sourceFaults({ sources: { document, value } }: Dataset): Fault[] {
  return value.flatMap(({ published, retrieved }, i) => {
    if (dayRange(published).first <= retrieved) return [];
    const remedy = `Should be ${published} or later, or published another date.`;
    return [faultAt(document, [i, "retrieved"], `it was published ${published}`, remedy)];
  });
}

function reportFaults(dataset: Dataset): Fault[] {
  return editionsOf(dataset).flatMap(({ edition: { document, value } }) =>
    value.confirmations.flatMap(({ date }, i) => {
      if (date === null || dayRange(date).last >= dayRange(value.published).first) return [];
      const why = `the edition was published ${value.published}`;
      return [faultAt(document, ["confirmations", i, "date"], why, `Should be ${value.published} or later.`)];
    }),
  );
}
