import { z } from "zod";
import { TASK_DOMAINS } from "@/lib/models/task-domains";
import { alpha3, day, partialDate, slug, versionedSlug, webAddress } from "./schema-fields";

/**
 * The one definition of a claim: what somebody said, when and where, and what would have to be true. Its words in
 * the languages of the site stand in messages/ under `claims.said.{id}`. No verdict stands in a file.
 */

const reportSchema = z.strictObject({
  publisher: z.string().min(1),
  date: partialDate.nullable(),
  address: webAddress.nullable().describe("Null where the report is known only by its publisher's name"),
});

/** Where in data/results/ a result stands, but for its model. */
const cell = {
  table: versionedSlug.describe("Id of a table in data/results/"),
  benchmark: versionedSlug,
  setting: slug,
};

const clauseSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("rank"),
    index: slug,
    edition: z.string(),
    place: alpha3,
    rank: z.number().int().positive(),
    of: z.number().int().positive(),
  }),
  z.strictObject({
    kind: z.literal("ranked-behind"),
    index: slug,
    edition: z.string(),
    place: alpha3,
    others: z.array(alpha3).min(1),
  }),
  z.strictObject({
    kind: z.literal("weights"),
    model: versionedSlug,
    weights: z.enum(["open", "closed"]),
  }),
  z
    .strictObject({
      kind: z.literal("order"),
      ...cell,
      ahead: versionedSlug.describe("The model that is said to be ahead"),
      behind: z.array(versionedSlug).min(1).describe("The models that are said to be behind it"),
    })
    .describe("Which model a table prints ahead of others, in the direction of the benchmark"),
  z
    .strictObject({ kind: z.literal("printed"), ...cell, model: versionedSlug, value: z.number() })
    .describe("What a table prints of one model, in the unit of the benchmark"),
  z
    .strictObject({
      kind: z.literal("training-hours"),
      model: versionedSlug,
      acceleratorHours: z.number().positive().describe("As stated"),
    })
    .describe("What its maker says that training took: nobody else measured it"),
  z
    .strictObject({
      kind: z.literal("training-cost"),
      model: versionedSlug,
      amount: z.number().positive().describe("As stated"),
      currency: z.string().regex(/^[A-Z]{3}$/, "an ISO 4217 code, such as USD"),
    })
    .describe("What its maker says that training cost: hours at a price that is assumed"),
  z
    .strictObject({ kind: z.literal("report"), agrees: z.boolean(), report: reportSchema })
    .describe("Somebody else's report that says the same, or the contrary"),
  z.strictObject({ kind: z.literal("unsourced") }).describe("Checkable, and no source of ours bears on it"),
]);

const comparisonSchema = z.strictObject({
  domain: z.enum(TASK_DOMAINS),
  stronger: versionedSlug.describe("The model said to be ahead, as we read the claim"),
  weaker: versionedSlug,
});

const unseenRunSchema = z.strictObject({
  name: z.string().min(1),
  address: webAddress,
  items: z.number().int().positive(),
  models: z.array(versionedSlug).min(2),
});

/** Who said it; their names in each language stand in messages/. */
export const speakerSchema = z.enum([
  "article",
  "sberbank",
  "vedyakhin",
  "tortoise-media",
  "kukushkin",
  "aivengo-media",
  "sber",
  "redsql",
  "oseledets",
  "ranepa",
  "deepseek-ai",
  "lenta-ru",
  "skoltech",
]);

/** data/claims/{claim}.json */
export const claimSchema = z.strictObject({
  id: slug,
  occasion: z
    .enum(["article", "elsewhere"])
    .describe("Whether the article says it, or somebody elsewhere of the same models"),
  order: z
    .number()
    .int()
    .positive()
    .describe("Where it stands in the article; what was said elsewhere comes after"),
  speaker: speakerSchema,
  said: partialDate.describe("When, as exactly as is known"),
  saidUntil: partialDate
    .optional()
    .describe("The latest that it may have been said, where not even the year is certain"),
  saidOn: day.nullable().describe("The day from which the 180 days of a comparison are counted, or null"),
  reports: z.array(reportSchema).min(1).describe("Where it was published"),
  wording: z
    .strictObject({
      language: z.string().regex(/^[a-z]{2}$/, "a language code, such as ar"),
      text: z.string().min(1),
      whole: z.boolean().describe("False where the words at hand are a part of what was said"),
    })
    .nullable()
    .describe("The words as published, or null where we have only their sense"),
  kind: z
    .enum(["comparison", "fact", "intent", "forecast", "opinion"])
    .describe("Only a comparison or a checkable fact gets a verdict"),
  topic: z.enum([
    "ranking",
    "science",
    "banking",
    "cost",
    "openness",
    "cooperation",
    "compute",
    "ability",
    "geopolitics",
    "background",
  ]),
  comparison: comparisonSchema.nullable().describe("Of a comparison; null for every other kind"),
  clauses: z
    .array(clauseSchema)
    .describe("Of a fact: everything that must be true; empty for every other kind"),
  unseenRuns: z
    .array(unseenRunSchema)
    .describe("Measurements that were run on the same models and domain and whose figures we have not seen"),
  remarks: z.array(z.string().min(1)).describe("For contributors, in English"),
});

export type Claim = z.infer<typeof claimSchema>;
export type Clause = z.infer<typeof clauseSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
