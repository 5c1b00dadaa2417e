import type { Context, Group } from "@/lib/data/indicators-schema";
import { dayRange } from "@/lib/data/partial-date";
import type { Place } from "@/lib/data/schema";

/** What a ranking may be filtered by; ids in kebab-case. */
export type PlaceTraits = { region: string | null; income: string | null; groups: string[] };

type Sources = { places: readonly Place[]; contexts: readonly Context[]; groups: readonly Group[] };

/** The traits of every place on a day such as 2024-09-19, by its code in upper case. */
export function placeTraits({ places, contexts, groups }: Sources, day: string): Map<string, PlaceTraits> {
  const incomes = new Map(
    contexts.flatMap((context) => context.places.map(({ place, incomeGroup }) => [place, incomeGroup])),
  );
  const members = groups.map(({ id, members }) => ({ id, places: membersOn(members, day) }));
  return new Map(
    places.map(({ id, region }) => [
      id,
      {
        region: region && toSlug(region),
        income: incomes.get(id) ?? null,
        groups: members.filter(({ places }) => places.has(id)).map((group) => group.id),
      },
    ]),
  );
}

/** Who belonged to a group on a day: from the first day that its beginning may mean until the day it left. */
function membersOn(members: Group["members"], day: string): Set<string> {
  const belonged = members.filter(
    ({ from, until }) => dayRange(from).first <= day && (until === null || dayRange(until).first > day),
  );
  return new Set(belonged.map(({ place }) => place));
}

function toSlug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]+/g, "-");
}
