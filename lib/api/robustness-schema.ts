import { z } from "zod";
import { editionSchema } from "@/lib/data/schema";
import { alpha3, slug } from "@/lib/data/schema-fields";
import { editionFields, intervalFields } from "./edition-fields";
import { originFields } from "./origin-schema";

const reachedSchema = z
  .strictObject({
    rank: z.number().int().positive(),
    weights: z
      .array(z.number().int().nonnegative())
      .describe(
        "Weights under which the place has this rank, in the order of `pillars`; only their ratios count",
      ),
  })
  .nullable();

/** A line of the JSON and of the CSV. */
export const robustnessRowSchema = z.strictObject({
  place: alpha3,
  publishedRank: z.number().int().positive(),
  recomputedRank: z
    .number()
    .int()
    .positive()
    .nullable()
    .describe("By the printed pillar scores and the base weights; null for want of a pillar's score"),
  ...intervalFields,
  best: reachedSchema.describe("How the best rank of `anyWeights` is reached; null where it is not computed"),
  worst: reachedSchema.describe("How the worst rank of `anyWeights` is reached; null likewise"),
});

const { weights } = editionSchema.shape;

/** robustness/{index}/{edition}.json */
export const robustnessSchema = z.strictObject({
  ...originFields,
  ...editionFields,
  pillars: z.array(slug).describe("The pillars that are weighed"),
  baseWeights: z
    .strictObject({
      basis: weights.unwrap().shape.basis,
      values: weights.unwrap().shape.values,
    })
    .describe("The weights of the publisher, or those we recovered from its scores"),
  draws: z.number().int().positive().describe("How many trial weightings were drawn"),
  seed: z.number().int().describe("With which they can be drawn again"),
  kinds: z
    .record(z.string(), z.string())
    .describe("What is varied in each kind of interval, in full; none is a confidence interval"),
  rows: z.array(robustnessRowSchema).describe("In the order of the published ranks"),
});
