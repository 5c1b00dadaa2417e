import { z } from "zod";
import { editionSchema } from "@/lib/data/schema";

const { index, edition, published, source, rankedBy, status, precision } = editionSchema.shape;

/** How an answer names an edition, and how its figures were come by. */
export const editionFields = {
  index: index.describe("The index's id"),
  name: z.string().describe("The edition's name, in English"),
  edition: edition.describe("A year"),
  published,
  publisher: z.string(),
  source: source.describe("The id of the edition's source"),
  rankedBy: rankedBy.describe("us: its publisher prints no ranks, and the order by its scores is ours"),
  status,
  precision,
};

export const rankRange = z.strictObject({
  from: z.number().int().positive().describe("The best rank"),
  to: z.number().int().positive().describe("The worst rank"),
});

/** The ranks that are possible when something is varied; never a confidence interval. */
export const intervalFields = {
  printedScores: rankRange
    .nullable()
    .describe("Published order: the ranks that the printed, rounded overall scores alone allow"),
  trialWeightsAroundBase: rankRange
    .nullable()
    .describe("Recomputed: the middle 90% of the ranks under trial weightings around the base weights"),
  trialWeightsUniform: rankRange
    .nullable()
    .describe("Recomputed: the middle 90% of the ranks under trial weightings of which each is as likely"),
  anyWeights: rankRange
    .nullable()
    .describe("Recomputed: the exact best and worst rank under any weights, with the scores as printed"),
  anyWeightsAnyRounding: rankRange
    .nullable()
    .describe(
      "Recomputed: the same, with the scores wherever rounding leaves them; null where every digit is printed",
    ),
};
