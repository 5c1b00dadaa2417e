import { z } from "zod";
import { claimSchema as claimFileSchema } from "@/lib/data/claims-schema";
import { slug, versionedSlug } from "@/lib/data/schema-fields";
import { originFields } from "./origin-schema";

const file = claimFileSchema.shape;

const VERDICT_WORDS = [
  "supported",
  "partly",
  "contradicted",
  "mixed",
  "undecided",
  "unmeasured",
  "reported",
  "unchecked",
  "intent",
  "forecast",
  "opinion",
] as const;

const REASONS = [
  "other-domain",
  "proxy",
  "slice",
  "measured-by-maker",
  "tie-unknown",
  "second-hand",
  "another-time",
  "no-test",
] as const;

const verdictSchema = z.strictObject({
  word: z
    .enum(VERDICT_WORDS)
    .describe(
      "Computed, never typed. Only a comparison and a fact are settled; the rest says what a claim is",
    ),
  text: z.string().describe("The same as pages say it, in English"),
});

/** A claim as the list of claims names it, of the JSON and of the CSV. */
const claimFields = {
  claim: slug,
  short: z.string().describe("What was said, in a few English words"),
  kind: file.kind,
  topic: file.topic,
  occasion: file.occasion,
  speaker: file.speaker,
  said: file.said,
  verdict: verdictSchema,
};

const rowSchema = z.strictObject({
  table: versionedSlug,
  run: versionedSlug,
  benchmark: versionedSlug,
  setting: slug,
  items: z.number().int().nullable(),
  measuredBy: slug,
  models: z.array(
    z.strictObject({
      model: versionedSlug,
      printed: z.string(),
      value: z.number(),
      right: z.number().int().nullable().describe("Items answered right"),
    }),
  ),
  source: slug,
});

const voteSchema = z.strictObject({
  ...rowSchema.shape,
  outcome: z.enum(["for", "against", "undecided"]),
  test: z.strictObject({
    method: z.enum(["mcnemar", "newcombe"]),
    p: z.number().describe("Before Holm's correction"),
    difference: z.number().describe("Share of right answers of the first model less that of the second"),
    lower: z.number().describe("Of the 95% interval of the difference"),
    upper: z.number(),
  }),
});

const uncountedSchema = z.strictObject({
  ...rowSchema.shape,
  reason: z.enum(REASONS),
});

const clauseSchema = z.strictObject({
  clause: file.clauses.element,
  standing: z.enum(["matches", "denied", "reported", "unsourced"]),
  bearing: z.array(
    z.strictObject({ text: z.string(), address: z.string().nullable() }).describe("What bears on it"),
  ),
  source: slug.nullable().describe("The id of the source in which we looked it up, or null"),
});

/** claims/{claim}.json */
export const claimAnswerSchema = z.strictObject({
  ...originFields,
  ...claimFields,
  meaning: z.string().describe("What was said, in English: our translation, or its sense"),
  wording: file.wording,
  reports: file.reports,
  comparison: file.comparison,
  votes: z.array(voteSchema).describe("Of a comparison: one for each independent run"),
  uncounted: z
    .array(uncountedSchema)
    .describe("Of a comparison: rows of both models without a vote, and why"),
  clauses: z.array(clauseSchema).describe("Of a fact: everything that must be true"),
});

/** A line of claims.csv. */
export const claimRowSchema = z.strictObject(claimFields);

/** claims.json */
export const claimsSchema = z.strictObject({
  ...originFields,
  claims: z
    .array(claimRowSchema)
    .describe("In the order of the article; what was said elsewhere comes after"),
});
