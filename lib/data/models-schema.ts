import { z } from "zod";
import { TASK_DOMAINS } from "@/lib/models/task-domains";
import { alpha3, partialDate, slug, versionedSlug } from "./schema-fields";

/** The one definition of the files about models: who makes them, what they are tested on, and what was measured. */

const remarks = z
  .array(z.string().min(1))
  .describe("For contributors, in English: what is odd or weak about it");

/** data/parties.json: who makes models and who measures them */
export const partiesSchema = z.array(
  z.strictObject({
    id: slug,
    name: z.string().min(1),
    country: alpha3.nullable().describe("Where it is based; null where we do not know it"),
  }),
);

const known = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, source: slug }).nullable().describe("Null where no source of ours says it");

/** What a result counts. */
export const UNITS = [
  "percent",
  "share",
  "count",
  "usd",
  "points",
  "percentile",
  "tokens",
  "bits-per-byte",
  "mistakes-per-1000-tokens",
] as const;

const priceSchema = z.strictObject({
  input: z.number().nonnegative().describe("For a million tokens read"),
  output: z.number().nonnegative().describe("For a million tokens written"),
  currency: z.string().regex(/^[A-Z]{3}$/, "an ISO 4217 code, such as USD"),
  date: partialDate.describe("When it was asked, so far as known"),
  conditions: z
    .array(z.enum(["one-price", "vat-included", "off-peak", "reseller"]))
    .describe("one-price: a single price is printed, for reading and writing alike"),
  source: slug,
});

const trainingSchema = z.strictObject({
  accelerator: z.string().min(1).describe("Such as H800"),
  acceleratorHours: z.number().positive().describe("Hours of all accelerators together"),
  cost: z
    .strictObject({
      amount: z.number().positive().describe("In units of the currency"),
      currency: z.string().regex(/^[A-Z]{3}$/, "an ISO 4217 code, such as USD"),
      perHour: z.number().positive().describe("The price of an accelerator's hour that is assumed"),
      source: slug,
    })
    .nullable()
    .describe("What its maker says that this cost, or null"),
});

/** data/models.json */
export const modelsSchema = z.array(
  z.strictObject({
    id: versionedSlug,
    name: z.string().min(1),
    kind: z.enum(["model", "people"]).describe("people: a team that stands in a table beside the models"),
    maker: slug.nullable().describe("A party; null where we do not know it"),
    family: slug
      .nullable()
      .describe("Versions of one model share it, such as gigachat; null where none other is here"),
    released: known(partialDate),
    parameters: known(
      z.strictObject({
        total: z.number().positive().describe("Thousand millions"),
        active: z.number().positive().nullable().describe("Thousand millions at work for a token"),
      }),
    ),
    context: known(z.number().int().positive()).describe("Tokens it can take in, or null"),
    weights: known(z.enum(["open", "closed"])).describe("open: anyone may fetch them"),
    licence: known(z.string().min(1)).describe("Of the weights, in the maker's words, or null"),
    code: known(z.string().min(1)).describe("The licence of the program code, in the maker's words, or null"),
    trainingData: known(z.enum(["open", "closed"])).describe("open: anyone may fetch what it was trained on"),
    training: known(trainingSchema).describe("What its maker says that training took, or null"),
    prices: z
      .array(priceSchema)
      .describe("Oldest first; what a table prints in a column of prices stands in that table alone"),
    remarks,
  }),
);

/** data/benchmarks.json */
export const benchmarksSchema = z.array(
  z.strictObject({
    id: versionedSlug,
    name: z.string().min(1),
    kind: z
      .enum(["benchmark", "price", "mean"])
      .describe("price and mean of other benchmarks are no measurement of ability and never vote"),
    domain: z.enum(TASK_DOMAINS),
    subject: slug.describe("What its items ask: why it stands in its domain; its words stand in messages/"),
    partOf: versionedSlug
      .nullable()
      .describe("The benchmark of which this is a slice: only the whole counts"),
    proxyFor: z
      .enum(TASK_DOMAINS)
      .nullable()
      .describe("A domain for which it is the nearest thing without testing it: never votes there"),
    metric: z.string().min(1).describe("In English, as its makers say"),
    scoring: z
      .enum(["right-or-wrong", "graded"])
      .nullable()
      .describe(
        "right-or-wrong: the value is a share of items, so intervals can be computed; null where unknown",
      ),
    unit: z.enum(UNITS),
    range: z.strictObject({ min: z.number().nullable(), max: z.number().nullable() }),
    higherIsBetter: z.boolean(),
    items: z
      .number()
      .int()
      .positive()
      .nullable()
      .describe("Of the whole benchmark; null where no source says it"),
    language: z
      .string()
      .regex(/^([a-z]{2}|mul)$/, "a language code, such as ru, or mul for several")
      .nullable()
      .describe("Of the questions; null where it has none"),
    source: slug,
    remarks,
  }),
);

const relationSchema = z
  .enum(["maker", "investor", "state-tie", "none-known", "unknown"])
  .describe("What the measurer is to the maker; unknown never counts as independent");

const resultSchema = z.strictObject({
  benchmark: versionedSlug,
  setting: slug.describe("One of the table's settings"),
  model: versionedSlug,
  printed: z.string().min(1).describe("Exactly as it stands in the table"),
  value: z.number().nullable().describe("The leading number of what is printed; null where it is no number"),
  plusMinus: z.number().nonnegative().nullable().describe("What is printed after ±, in the same unit"),
  items: z.number().int().positive().nullable().describe("How many items were run; null where not said"),
});

/** data/results/{table}.json: one table of one party */
export const tableSchema = z.strictObject({
  id: versionedSlug,
  title: z.string().min(1).describe("In English"),
  run: versionedSlug.describe("Tables of one run share it: together they have one vote a domain"),
  measuredBy: slug.describe("A party"),
  relations: z.record(slug, relationSchema).describe("To the maker of every model in the table"),
  measured: partialDate.nullable().describe("When, as exactly as is known; null where nothing says it"),
  source: slug,
  status: z
    .enum(["published", "recomputed"])
    .describe("recomputed: grouped by us from what the measurer published item by item"),
  plusMinus: z
    .string()
    .min(1)
    .nullable()
    .describe("What the measurer means by ±, in English; null where nothing is printed after a ±"),
  settings: z.record(slug, z.string().min(1)).describe("In English, as the measurer says"),
  remarks,
  results: z.array(resultSchema).min(1).describe("One result a line, in the table's order"),
});

/** data/paired/{run}.json: two models compared item by item */
export const pairedRunSchema = z.strictObject({
  run: versionedSlug,
  source: slug,
  remarks,
  pairs: z
    .array(
      z.strictObject({
        benchmark: versionedSlug,
        setting: slug,
        models: z.tuple([versionedSlug, versionedSlug]),
        items: z.number().int().positive().describe("Items that both answered"),
        right: z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]),
        only: z
          .tuple([z.number().int().nonnegative(), z.number().int().nonnegative()])
          .describe("Items that the first alone, and the second alone, answered right"),
      }),
    )
    .min(1),
});

export type Party = z.infer<typeof partiesSchema>[number];
export type Model = z.infer<typeof modelsSchema>[number];
export type Benchmark = z.infer<typeof benchmarksSchema>[number];
export type Relation = z.infer<typeof relationSchema>;
export type Result = z.infer<typeof resultSchema>;
export type ResultTable = z.infer<typeof tableSchema>;
export type PairedRun = z.infer<typeof pairedRunSchema>;
export type Pairing = PairedRun["pairs"][number];
