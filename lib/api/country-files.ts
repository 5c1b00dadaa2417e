import { isRankedBy } from "@/lib/country/indicator-rules";
import { indicatorStanding } from "@/lib/country/indicator-standing";
import type { Place } from "@/lib/data/schema";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { placeName } from "@/lib/i18n/place-name";
import { present } from "@/lib/present";
import { type ApiFile, answerFile } from "./api-file";
import type { ApiInput } from "./api-input";
import { nameCountry } from "./country-names";
import { countryRankings } from "./country-rankings";
import { schemaPath } from "./schema-path";

type Data = ApiInput["countries"];

/** The list of countries, and the whole picture of each: single figures, each with its publisher. */
export function countryFiles({ countries, places: ids, version, sources, entries }: ApiInput): ApiFile[] {
  const places = ids.map((id) => present(countries.places.get(id), `place ${id}`));
  const listed = present(
    entries.find(({ subject }) => subject.kind === "places"),
    "list of places",
  );
  const codes = present(listed.sources[0], "source of the places").id;
  const list = {
    path: "countries.json",
    description: "Every country and territory that has a picture, with its codes and its names.",
    describedBy: schemaPath("countries"),
    page: ["countries"],
    body: () => ({ countries: places.map((place) => nameCountry(place, codes)) }),
  };
  const pictures = places.map((place) => ({
    path: `countries/${place.id.toLowerCase()}.json`,
    description: `${placeName(DEFAULT_LOCALE, place)}: its place in every edition of every index, its pillars, indicators, groups and models.`,
    describedBy: schemaPath("country"),
    page: ["countries", place.id.toLowerCase()],
    body: () => ({ ...nameCountry(place, codes), ...toPicture(place, countries) }),
  }));
  return [list, ...pictures].map((answer) => answerFile(answer, version, sources));
}

function toPicture(place: Place, data: Data) {
  return {
    rankings: countryRankings(place.id, data),
    indicators: indicatorsOf(place.id, data),
    context: data.contexts.flatMap(({ context }) =>
      context.places
        .filter((one) => one.place === place.id)
        .map(({ place: _, ...background }) => ({ ...background, source: context.source })),
    ),
    groups: groupsOf(place.id, data),
    models: modelsOf(place.id, data),
  };
}

function indicatorsOf(place: string, { indicators, places }: Data) {
  const isCounted = (id: string) => places.get(id)?.kind !== "aggregate";
  return indicators.flatMap(({ indicator }) => {
    const standing = indicatorStanding(indicator, place, isCounted);
    if (!standing) return [];
    const { id, name, unit, definition, status, source } = indicator;
    const { value, year, rank, count } = standing;
    const told = { value, year, rank: isRankedBy(id) ? rank : null, of: count };
    return [{ indicator: id, name, unit, definition, status, ...told, source }];
  });
}

function groupsOf(place: string, { groups }: Data) {
  return groups.flatMap(({ id, name, source, members }) =>
    members
      .filter((member) => member.place === place)
      .map(({ from, until }) => ({ group: id, name, from, until, source })),
  );
}

function modelsOf(place: string, { parties, models }: Data) {
  const makers = parties.filter(({ country }) => country === place);
  return makers.flatMap((maker) =>
    models.models
      .filter((model) => model.maker === maker.id && model.kind === "model")
      .map(({ id, name }) => ({ model: id, name, maker: maker.id, makerName: maker.name })),
  );
}
