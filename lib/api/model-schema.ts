import { z } from "zod";
import { benchmarksSchema, modelsSchema, tableSchema } from "@/lib/data/models-schema";
import { sourcesSchema } from "@/lib/data/schema";
import { alpha3, slug, versionedSlug } from "@/lib/data/schema-fields";
import { originFields } from "./origin-schema";

const { remarks: _, ...model } = modelsSchema.element.shape;
const { domain, unit, higherIsBetter, partOf } = benchmarksSchema.element.shape;
const { measured, relations } = tableSchema.shape;
const { printed, value, plusMinus, items } = tableSchema.shape.results.element.shape;

export const resultSchema = z.strictObject({
  table: versionedSlug.describe(
    "The id of the published table: only results of one table and setting compare",
  ),
  tableTitle: z.string(),
  run: versionedSlug.describe("Tables of one run share it"),
  benchmark: versionedSlug,
  benchmarkName: z.string(),
  domain,
  unit,
  higherIsBetter,
  partOf,
  setting: slug,
  settingWords: z.string().describe("In English, as the measurer says"),
  printed,
  value,
  plusMinus,
  items,
  measuredBy: z.string().describe("The measurer's name"),
  relation: relations.valueType.describe(
    "What the measurer is to the model's maker; unknown never counts as independent",
  ),
  measured,
  source: slug,
  grade: sourcesSchema.element.shape.grade,
});

/** A model as the list of models names it. */
const modelFields = {
  model: versionedSlug,
  name: z.string(),
  maker: model.maker,
  makerName: z.string().nullable(),
  country: alpha3.nullable().describe("Where its maker is based; null where we do not know it"),
};

/** models/{model}.json */
export const modelSchema = z.strictObject({
  ...originFields,
  ...modelFields,
  facts: z.strictObject(model).describe("What sources say of it"),
  results: z
    .array(resultSchema)
    .describe("In the order of the tables; never to be compared across tables or settings"),
});

/** models.json */
export const modelsListSchema = z.strictObject({
  ...originFields,
  models: z.array(z.strictObject(modelFields)),
});
