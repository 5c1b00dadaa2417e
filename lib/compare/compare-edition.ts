import { z } from "zod/mini";

/**
 * An edition as the compare page knows it, in one language: what the page brings for the countries it opens with,
 * and what `/_data/compare/{locale}/{index}-{edition}.json` answers for all.
 */
export const compareEditionSchema = z.strictObject({
  /** "global-ai-index:2024" */
  id: z.string(),
  /** "2024" */
  year: z.string(),
  /** "Global AI Index 2024" */
  name: z.string(),
  kicker: z.string(),
  source: z.string(),
  /** How many places are ranked. */
  count: z.number(),
  precision: z.number(),
  scale: z.strictObject({ min: z.number(), max: z.number() }),
  /** What the leader of a pillar has by construction; null where nothing is fixed. */
  leaderScore: z.nullable(z.number()),
  pillars: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  weights: z.nullable(
    z.strictObject({
      basis: z.enum(["published", "recovered"]),
      values: z.record(z.string(), z.number()),
      factor: z.number(),
      maxError: z.number(),
    }),
  ),
  /** Median and extent of all ranked places by pillar, and of the overall score under "overall". */
  medians: z.record(z.string(), z.number()),
  medianTexts: z.record(z.string(), z.string()),
  ranges: z.record(z.string(), z.strictObject({ min: z.number(), max: z.number() })),
  countries: z.array(
    z.strictObject({
      /** Alpha-3 in lower case. */
      id: z.string(),
      /** Of its row in the edition's file. */
      line: z.number(),
      rank: z.number(),
      /** Ranks that the printed scores allow, "30–33"; the rank alone where nobody prints the same. */
      interval: z.string(),
      overall: z.number(),
      pillars: z.record(z.string(), z.nullable(z.number())),
      /** Printed form by pillar, and of the overall score under "overall". */
      texts: z.record(z.string(), z.string()),
      /** Positions among all by pillar, "42–45". */
      positions: z.record(z.string(), z.string()),
    }),
  ),
});

export type CompareEdition = z.infer<typeof compareEditionSchema>;
export type CompareCountry = CompareEdition["countries"][number];
