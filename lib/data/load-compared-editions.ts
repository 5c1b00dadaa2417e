import { present } from "@/lib/present";
import { STARTING_EDITION } from "@/lib/site";
import type { Dataset } from "./assemble-dataset";
import { loadDataset } from "./load";
import { rankedEditionOf } from "./load-ranked-edition";

let cached: ReturnType<typeof comparedEditionsOf> | undefined;

/** The complete editions that the compare pages know, oldest first; put together once a process. */
export function loadComparedEditions() {
  cached ??= comparedEditionsOf(loadDataset());
  return cached;
}

/** The same of any dataset. */
export function comparedEditionsOf(dataset: Dataset) {
  const { index } = STARTING_EDITION;
  const editions = dataset.indices.find(({ id }) => id === index)?.editions ?? [];
  return editions
    .filter(({ value }) => !value.coverage.partial)
    .map(({ value }) => present(rankedEditionOf(dataset, index, value.edition), `${index} ${value.edition}`));
}
