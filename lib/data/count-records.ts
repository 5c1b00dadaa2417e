import type { Dataset } from "./assemble-dataset";

/**
 * Sources, places, indices, and of every edition its rows, finer values and confirmations; parties, models,
 * benchmarks, claims, and of every table its results and paired comparisons; the values of indicators, the places
 * of contexts, the members of groups, and the changes.
 */
export function countRecords(dataset: Dataset): number {
  const { sources, places, indices, parties, models, benchmarks, tables, pairedRuns, claims } = dataset;
  const { indicators, contexts, groups, changes } = dataset;
  const ofEditions = indices
    .flatMap((index) => index.editions)
    .map(({ value }) => value.rows.length + value.finer.length + value.confirmations.length);
  const lists = [
    sources.value,
    places.value.places,
    indices,
    parties.value,
    models.value,
    benchmarks.value,
    claims,
    ...tables.map(({ value }) => value.results),
    ...pairedRuns.map(({ value }) => value.pairs),
    ...indicators.map(({ value }) => value.values),
    ...contexts.map(({ value }) => value.places),
    ...groups.value.map(({ members }) => members),
    changes.value,
  ];
  return [...lists.map((list) => list.length), ...ofEditions].reduce((sum, count) => sum + count, 0);
}
