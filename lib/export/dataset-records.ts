import { z } from "zod";
import { claimSchema } from "@/lib/data/claims-schema";
import type { DatasetSubject } from "@/lib/data/dataset-entries";
import { contextSchema, groupsSchema, indicatorSchema } from "@/lib/data/indicators-schema";
import { benchmarksSchema, modelsSchema, partiesSchema, tableSchema } from "@/lib/data/models-schema";
import { editionSchema, placesSchema, sourcesSchema } from "@/lib/data/schema";

/** What a CSV file of the dataset has a line for, and the schema that says what its fields mean. */
export type DatasetRecords = { records: readonly object[]; schema: z.ZodType };

const pairSchema = z.object({
  modelA: z.string().describe("The first model"),
  modelB: z.string().describe("The second model"),
  items: z.number().describe("Items that both answered"),
  rightA: z.number().describe("Items that the first answered right"),
  rightB: z.number().describe("Items that the second answered right"),
  onlyA: z.number().describe("Items that the first alone answered right"),
  onlyB: z.number().describe("Items that the second alone answered right"),
});

const groupMemberSchema = z.object({
  group: z.string().describe("The group's id"),
  ...groupsSchema.element.shape.members.element.shape,
});

export function recordsOf(subject: DatasetSubject): DatasetRecords {
  switch (subject.kind) {
    case "edition":
      return { records: subject.edition.rows, schema: editionSchema.shape.rows.element };
    case "indicator":
      return { records: subject.indicator.values, schema: indicatorSchema.shape.values.element };
    case "context":
      return { records: subject.context.places, schema: contextSchema.shape.places.element };
    case "groups":
      return {
        records: subject.groups.flatMap(({ id, members }) =>
          members.map((member) => ({ group: id, ...member })),
        ),
        schema: groupMemberSchema,
      };
    case "places":
      return { records: subject.places, schema: placesSchema.shape.places.element };
    case "results":
      return { records: subject.table.results, schema: tableSchema.shape.results.element };
    case "paired":
      return {
        records: subject.run.pairs.map(({ models, right, only, benchmark, setting, items }) => ({
          benchmark,
          setting,
          modelA: models[0],
          modelB: models[1],
          items,
          rightA: right[0],
          rightB: right[1],
          onlyA: only[0],
          onlyB: only[1],
        })),
        schema: pairSchema,
      };
    case "models":
      return { records: subject.models, schema: modelsSchema.element };
    case "benchmarks":
      return { records: subject.benchmarks, schema: benchmarksSchema.element };
    case "parties":
      return { records: subject.parties, schema: partiesSchema.element };
    case "claims":
      return { records: subject.claims, schema: claimSchema };
    case "sources":
      return { records: subject.sources, schema: sourcesSchema.element };
  }
}
