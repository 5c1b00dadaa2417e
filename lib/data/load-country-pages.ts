import { present } from "@/lib/present";
import { loadContexts, loadGroups, loadIndicators, loadParties, loadPlaces, loadSource } from "./load";
import { loadComparedEditions } from "./load-compared-editions";
import { loadModelData } from "./load-model-data";
import { loadRankedEdition } from "./load-ranked-edition";
import { loadIndexEditions } from "./load-rankings";
import { loadRobustness } from "./load-robustness";

let cached: CountryData | undefined;
let placesWithPage: readonly string[] | undefined;

/** All that the pages of countries are made of, read once a process: indices in the order of the pages. */
export function loadCountryData() {
  cached ??= readCountryData();
  return cached;
}

export type CountryData = ReturnType<typeof readCountryData>;

function readCountryData() {
  return {
    indices: loadIndexEditions().map(({ index, editions }) => ({
      index,
      editions: editions.map(({ edition }) =>
        present(loadRankedEdition(index.id, edition), `${index.id} ${edition}`),
      ),
    })),
    indicators: loadIndicators().map((indicator) => ({ indicator, source: loadSource(indicator.source) })),
    contexts: loadContexts().map((context) => ({ context, source: loadSource(context.source) })),
    groups: loadGroups(),
    compared: loadComparedEditions(),
    robustness: loadRobustness,
    models: loadModelData(),
    parties: loadParties(),
    places: new Map(loadPlaces().map((place) => [place.id, place])),
  };
}

/**
 * The places that have a page, alpha-3 in upper case and alphabetical: every country or territory that stands in some
 * row of an edition or has a value in some indicator.
 *
 * Codes are those of ISO 3166-1 alpha-3, with XKX (user-assigned) for Kosovo; territories, and TWN, HKG and MAC among
 * them, have a page where a publisher lists them. An aggregate such as the European Union has none. A place keeps its
 * code whatever it is called: names follow CLDR, and a code that ISO withdrew leads nowhere. Read once a process.
 */
export function countryPagePlaces(): readonly string[] {
  placesWithPage ??= readCountryPagePlaces();
  return placesWithPage;
}

function readCountryPagePlaces(): string[] {
  const { indices, indicators, places } = loadCountryData();
  const listed = new Set([
    ...indices.flatMap(({ editions }) => editions.flatMap(({ edition }) => edition.rows.map(placeIn))),
    ...indicators.flatMap(({ indicator }) => indicator.values.map(placeIn)),
  ]);
  return [...places.values()]
    .filter(({ id, kind }) => kind !== "aggregate" && listed.has(id))
    .map(({ id }) => id);
}

function placeIn({ place }: { place: string }): string {
  return place;
}
