import { z } from "zod";
import { claimAnswerSchema, claimsSchema } from "./claim-schema";
import { contentsSchema } from "./contents-schema";
import { countriesSchema, countrySchema } from "./country-schema";
import { DATASET_KINDS, datasetSchema, datasetSchemaName } from "./dataset-schema";
import { modelSchema, modelsListSchema } from "./model-schema";
import { pairsSchema } from "./pairs-schema";
import { rankingSchema } from "./ranking-schema";
import { robustnessSchema } from "./robustness-schema";

export type ApiSchema = { name: string; title: string; schema: z.ZodType };

/** What each answer of the API holds: the contract. Fields are only ever added. */
export const API_SCHEMAS: readonly ApiSchema[] = [
  { name: "index", title: "Every address of the API, and what is withheld", schema: contentsSchema },
  { name: "ranking", title: "One edition of an index as a ranking", schema: rankingSchema },
  { name: "robustness", title: "How firm the ranks of an edition are", schema: robustnessSchema },
  { name: "pairs", title: "What no weights can turn, pair by pair", schema: pairsSchema },
  { name: "countries", title: "The countries and territories", schema: countriesSchema },
  { name: "country", title: "The whole picture of a country", schema: countrySchema },
  { name: "models", title: "The models", schema: modelsListSchema },
  { name: "model", title: "A model and its results", schema: modelSchema },
  { name: "claims", title: "The claims with their verdicts", schema: claimsSchema },
  { name: "claim", title: "A claim, its verdict and what bears on it", schema: claimAnswerSchema },
  ...DATASET_KINDS.map((kind) => ({
    name: datasetSchemaName(kind),
    title: `A dataset of the kind “${kind}”, whole`,
    schema: datasetSchema(kind),
  })),
];

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * As JSON Schema, draft 2020-12. Unknown fields are allowed, so that whoever checks answers by it today still can when
 * one is added.
 */
export function toApiJsonSchema({ title, schema }: ApiSchema): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return { $schema, title, ...rest };
}
