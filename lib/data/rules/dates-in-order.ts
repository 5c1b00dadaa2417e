import type { Dataset } from "../assemble-dataset";
import type { Fault, JsonPath } from "../fault";
import type { JsonDocument } from "../parse-json";
import { dayRange } from "../partial-date";
import { faultAt } from "../shape-faults";
import { faultsIn } from "./faults-in";
import { editionsOf, type Rule } from "./rule";

type Dated = { document: JsonDocument; path: JsonPath; date: string | null };

/** A year or a month stands for any of its days: only what is sure to be out of order is a fault. */
export const datesInOrder: Rule = {
  name: "dates-in-order",
  why: "Nothing is read before it was published, and no rank is reported before its edition came out.",
  needsEveryFile: false,
  check(dataset) {
    return [...faultsIn(datesOf(dataset), calendarFault), ...sourceFaults(dataset), ...reportFaults(dataset)];
  },
};

/** Every date of sources, editions, reports, groups, indicators, models, tables, claims and the change log. */
function datesOf(dataset: Dataset): Dated[] {
  const { sources, groups, indicators, changes, models, tables, claims } = dataset;
  const dated = (document: JsonDocument, path: JsonPath, date: string | null): Dated => ({
    document,
    path,
    date,
  });
  return [
    ...sources.value.flatMap(({ published, retrieved }, i) => [
      dated(sources.document, [i, "published"], published),
      dated(sources.document, [i, "retrieved"], retrieved),
    ]),
    ...editionsOf(dataset).flatMap(({ edition: { document, value } }) => [
      dated(document, ["published"], value.published),
      ...value.confirmations.map(({ date }, i) => dated(document, ["confirmations", i, "date"], date)),
    ]),
    ...groups.value.flatMap(({ members }, group) =>
      members.flatMap(({ from, until }, i) => [
        dated(groups.document, [group, "members", i, "from"], from),
        dated(groups.document, [group, "members", i, "until"], until),
      ]),
    ),
    ...indicators.map(({ document, value }) => dated(document, ["asOf"], value.asOf)),
    ...changes.value.map(({ date }, i) => dated(changes.document, [i, "date"], date)),
    ...models.value.flatMap(({ released, prices }, i) => [
      dated(models.document, [i, "released", "value"], released?.value ?? null),
      ...prices.map(({ date }, price) => dated(models.document, [i, "prices", price, "date"], date)),
    ]),
    ...tables.map(({ document, value }) => dated(document, ["measured"], value.measured)),
    ...claims.flatMap(({ document, value }) => [
      dated(document, ["said"], value.said),
      dated(document, ["saidUntil"], value.saidUntil ?? null),
      dated(document, ["saidOn"], value.saidOn),
      ...value.reports.map(({ date }, i) => dated(document, ["reports", i, "date"], date)),
    ]),
  ];
}

function calendarFault({ document, path, date }: Dated): Fault | undefined {
  if (date === null) return;
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const found = new Date(Date.UTC(year, month - 1, day));
  if (found.getUTCMonth() === month - 1 && found.getUTCDate() === day) return;
  const remedy = "Should be a day, month or year that exists.";
  return faultAt(document, path, "the calendar has no such day", remedy);
}

function sourceFaults({ sources: { document, value } }: Dataset): Fault[] {
  return faultsIn(value, ({ published, retrieved }, i) => {
    if (published === null || dayRange(published).first <= retrieved) return;
    const remedy = `Should be ${published} or later, or published another date.`;
    return faultAt(document, [i, "retrieved"], `it was published ${published}`, remedy);
  });
}

function reportFaults(dataset: Dataset): Fault[] {
  return editionsOf(dataset).flatMap(({ edition: { document, value } }) =>
    faultsIn(value.confirmations, ({ date }, i) => {
      if (date === null || dayRange(date).last >= dayRange(value.published).first) return;
      const why = `the edition was published ${value.published}`;
      return faultAt(document, ["confirmations", i, "date"], why, `Should be ${value.published} or later.`);
    }),
  );
}
