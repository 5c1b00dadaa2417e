import { z } from "zod";
import { editionSchema } from "@/lib/data/schema";
import { alpha2, alpha3 } from "@/lib/data/schema-fields";
import { editionFields, rankRange } from "./edition-fields";
import { originFields } from "./origin-schema";

const { overall, pillars, imputed, source } = editionSchema.shape.rows.element.shape;

/** A line of a ranking, of the JSON and of the CSV. */
export const rankingRowSchema = z.strictObject({
  rank: z.number().int().positive().describe("As published"),
  place: alpha3.describe("ISO 3166-1 alpha-3; XKX for Kosovo"),
  alpha2: alpha2.describe("ISO 3166-1 alpha-2; XK for Kosovo"),
  name: z.string().describe("In English, after CLDR"),
  overall: overall.describe("The overall score as printed; null where we do not hold it"),
  printedScores: rankRange
    .nullable()
    .describe(
      "The ranks that the printed, rounded overall scores alone allow; null where we do not hold all",
    ),
  pillars,
  imputed: imputed.unwrap().describe("Pillars whose score the publisher imputed, for want of data"),
  source: source.unwrap().describe("The id of the row's source"),
});

/** rankings/{index}/{edition}.json */
export const rankingSchema = z.strictObject({
  ...originFields,
  ...editionFields,
  coverage: editionSchema.shape.coverage,
  rows: z.array(rankingRowSchema).describe("In the order of the ranks"),
});
