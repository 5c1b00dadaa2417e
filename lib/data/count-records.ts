import type { Dataset } from "./assemble-dataset";

/** Sources, places, indices, and of every edition its rows, finer values and confirmations. */
export function countRecords({ sources, places, indices }: Dataset): number {
  const ofEditions = indices
    .flatMap((index) => index.editions)
    .map(({ value }) => value.rows.length + value.finer.length + value.confirmations.length);
  return (
    sources.value.length + places.value.places.length + indices.length + ofEditions.reduce((a, b) => a + b, 0)
  );
}
