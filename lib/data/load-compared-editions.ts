import { STARTING_EDITION } from "@/lib/site";
import type { Dataset } from "./assemble-dataset";
import { loadDataset } from "./load";
import { rankedEditionOf } from "./load-ranked-edition";

/** The complete editions that the compare pages know, oldest first. */
export function loadComparedEditions() {
  return comparedEditionsOf(loadDataset());
}

/** The same of any dataset. */
export function comparedEditionsOf(dataset: Dataset) {
  const { index } = STARTING_EDITION;
  const editions = dataset.indices.find(({ id }) => id === index)?.editions ?? [];
  return editions
    .filter(({ value }) => !value.coverage.partial)
    .flatMap(({ value }) => rankedEditionOf(dataset, index, value.edition) ?? []);
}
