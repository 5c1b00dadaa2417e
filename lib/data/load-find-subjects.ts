import { loadClaims, loadDatasetEntries, loadIndicators, loadPlace } from "./load";
import { loadPlacesAsked } from "./load-ahead-or-behind";
import { countryPagePlaces } from "./load-country-pages";
import { loadModelData } from "./load-model-data";
import { loadNewestEditions } from "./load-newest-editions";
import { loadIndexEditions } from "./load-rankings";
import { loadWeighedEditions } from "./load-weighed-editions";

/** Everything of which there is a page; of the countries those first of which most is known. */
export function loadFindSubjects() {
  const indices = loadIndexEditions();
  const ranked = countById(indices.flatMap(({ editions }) => editions.flatMap(({ rows }) => rows)));
  const measured = countById(loadIndicators().flatMap(({ values }) => values));
  const known = (counts: Map<string, number>, id: string) => counts.get(id) ?? 0;
  const places = countryPagePlaces()
    .toSorted((a, b) => known(ranked, b) - known(ranked, a) || known(measured, b) - known(measured, a))
    .map(loadPlace);
  const newest = loadNewestEditions();
  const asked = new Set(loadPlacesAsked());
  return {
    places,
    placesAsked: places.filter(({ id }) => asked.has(id)),
    indices,
    newest,
    weighed: loadWeighedEditions().map(({ index, editions }) => ({
      index,
      editions: editions.map(({ loaded }) => loaded.edition.edition),
    })),
    claims: loadClaims(),
    modelData: loadModelData(),
    datasets: loadDatasetEntries(),
  };
}

export type FindSubjects = ReturnType<typeof loadFindSubjects>;

function countById(rows: readonly { place: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { place } of rows) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}
