import type { ClaimLookups } from "@/lib/views/clauses/judged-clause";
import type { PlaceLookup } from "@/lib/views/ladder";
import type { Dataset } from "../assemble-dataset";
import type { Claim } from "../claims-schema";
import { modelDataOf } from "../load-model-data";
import { rankedEditionOf } from "../load-ranked-edition";

/** Where the figures that claims are about can be looked up in a dataset. */
export function claimLookupsOf(dataset: Dataset): ClaimLookups {
  return {
    models: modelDataOf(dataset),
    parties: dataset.parties.value,
    editionOf: (index, edition) => rankedEditionOf(dataset, index, edition),
    placeOf: placeLookupOf(dataset),
  };
}

/** The lookup throws where there is no such place. */
export function placeLookupOf({ places }: Dataset): PlaceLookup {
  const byId = new Map(places.value.places.map((place) => [place.id, place]));
  return (id) => {
    const place = byId.get(id);
    if (!place) throw new Error(`data/places.json has no place ${JSON.stringify(id)}`);
    return place;
  };
}

/** In the order of the article. */
export function claimsInOrder({ claims }: Dataset): Claim[] {
  return claims.map(({ value }) => value).toSorted((a, b) => a.order - b.order);
}
