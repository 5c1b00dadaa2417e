import type { Fault, JsonPath } from "../fault";
import type { Group } from "../indicators-schema";
import type { JsonDocument } from "../parse-json";
import { dayRange } from "../partial-date";
import { faultAt } from "../shape-faults";
import type { Rule } from "./rule";

type Period = { from: string; until: string | null; path: JsonPath };

/** A year stands for any of its days: only what is sure to overlap is a fault. */
export const membershipsDoNotOverlap: Rule = {
  name: "memberships-do-not-overlap",
  why: "A country is in a group or not; of two periods that overlap one is wrong, and it would count twice.",
  needsEveryFile: false,
  check({ groups: { document, value } }) {
    return value.flatMap(({ members }, group) =>
      [...periodsByPlace(members, group).values()].flatMap((periods) => [
        ...periods.flatMap((period) => turnedFaults(document, period)),
        ...overlapFaults(document, periods),
      ]),
    );
  },
};

/** The periods of each place, the earliest first. */
function periodsByPlace(members: Group["members"], group: number): Map<string, Period[]> {
  const byPlace = new Map<string, Period[]>();
  for (const [i, { place, from, until }] of members.entries()) {
    const period = { from, until, path: [group, "members", i] };
    const periods = byPlace.get(place);
    if (periods) periods.push(period);
    else byPlace.set(place, [period]);
  }
  for (const periods of byPlace.values()) periods.sort((a, b) => (a.from < b.from ? -1 : 1));
  return byPlace;
}

function turnedFaults(document: JsonDocument, { from, until, path }: Period): Fault[] {
  if (until === null || dayRange(until).last >= dayRange(from).first) return [];
  return [
    faultAt(document, [...path, "until"], `it began ${from}`, `Should not be before ${from}, or null.`),
  ];
}

function overlapFaults(document: JsonDocument, periods: readonly Period[]): Fault[] {
  return periods.flatMap((period, i) => {
    const before = periods[i - 1];
    if (!before || (before.until !== null && endsBefore(before.until, period.from))) return [];
    const why =
      before.until === null
        ? `its membership from ${before.from} has no end`
        : `its membership from ${before.from} ends ${before.until}`;
    return [faultAt(document, [...period.path, "from"], why, "Correct one of the two, or remove it.")];
  });
}

/** Or may end before. */
function endsBefore(until: string, from: string): boolean {
  return dayRange(until).first <= dayRange(from).last;
}
