import { z } from "zod";
import { alpha2, alpha3, day, partialDate, slug, webAddress } from "./schema-fields";

/**
 * The one definition of the files about countries, and of the sources; models and claims have theirs in
 * models-schema.ts and claims-schema.ts. Types are inferred from it and never written a second time.
 */

/**
 * How sure we are of a source: *publisher* (seen at the source), *confirmed* (copies that agree, and
 * independent reports), *copied-once* (a single copy).
 */
const gradeSchema = z.enum(["publisher", "confirmed", "copied-once"]);

/** What may be done with a source's figures in bulk. */
export const reuseSchema = z.enum([
  "open",
  "share-alike",
  "non-commercial",
  "no-derivatives",
  "restricted",
  "unknown",
]);

const termsSchema = z.strictObject({
  reuse: reuseSchema,
  words: z.string().min(1).nullable().describe("The publisher's own words, in their language, or null"),
  address: webAddress.nullable().describe("Where the terms stand, or null"),
  secondHand: z.boolean().describe("True where we read the words in somebody else's quotation"),
});

const sourceSchema = z.strictObject({
  id: slug,
  title: z.string().min(1),
  publisher: z.string().min(1),
  published: partialDate.nullable().describe("As exactly as is known; null where nothing says it"),
  address: webAddress.nullable().describe("Where it stands; null where that is not known"),
  grade: gradeSchema,
  terms: termsSchema,
  copies: z
    .array(
      z.strictObject({
        address: webAddress,
        revision: z.string().min(7).nullable().describe("Commit or version of the copy, or null"),
      }),
    )
    .describe("The copies through which the figures reached us; empty where we read the publisher itself"),
  retrieved: day.describe("The day on which we looked the figures up"),
  remarks: z.array(z.string().min(1)).describe("For contributors, in English: what is odd or weak about it"),
});

/** data/sources.json */
export const sourcesSchema = z.array(sourceSchema);

const placeSchema = z.strictObject({
  id: alpha3,
  alpha2: alpha2.describe("What CLDR names are looked up by"),
  kind: z
    .enum(["country", "territory", "aggregate"])
    .describe("country: member or observer state of the UN; territory: any other code; aggregate: a union"),
  region: z.string().min(1).nullable().describe("UN M49 region, or null where M49 lists none"),
  subregion: z.string().min(1).nullable().describe("UN M49 sub-region, or null"),
});

/** data/places.json */
export const placesSchema = z.strictObject({
  source: slug,
  places: z.array(placeSchema),
});

const scaleSchema = z.strictObject({ min: z.number(), max: z.number() });

/** data/indices/{index}/index.json */
export const indexSchema = z.strictObject({
  id: slug,
  publisher: z.string().min(1),
  address: webAddress,
  scale: scaleSchema,
  pillarScale: scaleSchema
    .optional()
    .describe(
      "The scale of the pillars where it is another than the overall score's; left out where it is that",
    ),
  leaderScore: z
    .number()
    .optional()
    .describe(
      "What the leader of each pillar has by the publisher's construction, exact however scores are rounded; left out where nothing is fixed",
    ),
  pillars: z.array(slug).min(1).describe("In the publisher's order"),
  facets: z
    .array(slug)
    .describe("Further scores of the same publisher over the same indicators, outside the weighted sum"),
});

const weightsSchema = z.strictObject({
  basis: z
    .enum(["published", "recovered"])
    .describe("recovered: fitted by us to the printed scores; never to be shown as the publisher's own"),
  source: slug.nullable().describe("Where the publisher's weights were read; null where they are recovered"),
  values: z.record(slug, z.number().min(0).max(1)).describe("A share a pillar; together 1"),
  factor: z.number().positive().describe("overall = factor x the weighted sum + constant"),
  constant: z.number(),
  maxError: z.number().nonnegative().describe("Largest distance from the printed overall score, in points"),
  method: z.string().min(1).describe("How they were come by, in English"),
});

/** A score as printed, or null where the publisher prints none. */
const score = z.number().nullable();

/** data/indices/{index}/{edition}.json */
export const editionSchema = z.strictObject({
  index: slug,
  edition: z.string().regex(/^\d{4}$/, "a year, such as 2024"),
  published: partialDate,
  source: slug,
  pillars: z
    .array(slug)
    .optional()
    .describe(
      "The pillars of this edition where it has others than the index's newest; left out where it has those",
    ),
  scale: scaleSchema
    .optional()
    .describe("The scale of this edition where it is another than the index's; left out where it is that"),
  pillarScale: scaleSchema
    .optional()
    .describe("The scale of this edition's pillars where it is another than that of its overall score"),
  rankedBy: z.enum(["publisher", "us"]),
  status: z
    .enum(["published", "recomputed", "derived", "imputed"])
    .describe("What every figure here is, unless `finer` says otherwise of one"),
  precision: z
    .number()
    .nonnegative()
    .describe("The printed unit: 1 = whole points, 0.01 = hundredths; 0 = every digit of a workbook"),
  coverage: z.strictObject({
    places: z.number().int().positive().describe("How many places the publisher ranked"),
    partial: z.boolean().describe("True where we hold fewer rows than the publisher ranked"),
  }),
  weights: weightsSchema.nullable(),
  rows: z
    .array(
      z.strictObject({
        place: alpha3,
        rank: z
          .number()
          .int()
          .positive()
          .nullable()
          .describe(
            "As published, where equal scores share one too (10, 10, 12); null for an aggregate and where there is no overall score to rank by",
          ),
        overall: score,
        pillars: z.record(slug, score).describe("Empty where we know none of the row's pillars"),
        facets: z.record(slug, score),
        contributions: z
          .record(slug, z.number())
          .optional()
          .describe(
            "What each pillar adds to the overall score, where the source gives it; together the score",
          ),
        source: slug.optional().describe("Of this row alone, where it is not the edition's"),
        imputed: z
          .array(slug)
          .optional()
          .describe("Measures of the row that the publisher imputed, for want of data"),
      }),
    )
    .min(1)
    .describe("One row a line, in the publisher's order"),
  ownOrder: z
    .array(
      z.strictObject({
        places: z.array(alpha3).min(1),
        reason: z.string().min(1).describe("In English"),
      }),
    )
    .optional()
    .describe("Ranks that do not follow the scores, as the publisher has them, with the reason if known"),
  finer: z
    .array(
      z.strictObject({
        place: alpha3,
        measure: z.union([z.literal("overall"), slug]),
        value: z.number(),
        source: slug,
      }),
    )
    .describe("Values known more finely than printed, from another source; both are kept"),
  confirmations: z
    .array(
      z.strictObject({
        place: alpha3,
        rank: z.number().int().positive(),
        publisher: z.string().min(1),
        date: partialDate.nullable().describe("Null where unknown"),
        address: webAddress
          .nullable()
          .describe("Null where the report is known only by its publisher's name"),
      }),
    )
    .describe("Independent reports of a rank in this edition"),
});

export type Grade = z.infer<typeof gradeSchema>;
export type Reuse = z.infer<typeof reuseSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Places = z.infer<typeof placesSchema>;
export type Index = z.infer<typeof indexSchema>;
export type Weights = z.infer<typeof weightsSchema>;
export type Edition = z.infer<typeof editionSchema>;
export type EditionRow = Edition["rows"][number];
