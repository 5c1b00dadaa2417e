import { z } from "zod";
import { claimSchema } from "@/lib/data/claims-schema";
import type { DatasetSubject } from "@/lib/data/dataset-entries";
import { contextSchema, groupsSchema, indicatorSchema } from "@/lib/data/indicators-schema";
import {
  benchmarksSchema,
  modelsSchema,
  pairedRunSchema,
  partiesSchema,
  tableSchema,
} from "@/lib/data/models-schema";
import { editionSchema, placesSchema, sourcesSchema } from "@/lib/data/schema";
import { originFields } from "./origin-schema";

type Kind = DatasetSubject["kind"];

/** What a dataset of each kind holds. */
const DATA = {
  edition: editionSchema,
  indicator: indicatorSchema,
  context: contextSchema,
  groups: groupsSchema,
  places: placesSchema,
  results: tableSchema,
  paired: pairedRunSchema,
  models: modelsSchema,
  benchmarks: benchmarksSchema,
  parties: partiesSchema,
  claims: z.array(claimSchema),
  sources: sourcesSchema,
} as const satisfies Record<Kind, z.ZodType>;

export const DATASET_KINDS = Object.keys(DATA).filter((name): name is Kind => name in DATA);

/** What `datasets/{id}.json` holds, by the kind of the dataset. */
export function datasetSchema(kind: Kind) {
  return z.strictObject({
    dataset: z.string().describe("The dataset's id, which its address ends with"),
    edition: z.string().nullable().describe("The year of an index's edition; null of everything else"),
    ...originFields,
    repositoryFile: z.string().describe("The file in which a figure can be corrected"),
    data: DATA[kind],
  });
}

/** The name of that schema: `dataset-edition`. */
export function datasetSchemaName(kind: Kind): `dataset-${Kind}` {
  return `dataset-${kind}`;
}
