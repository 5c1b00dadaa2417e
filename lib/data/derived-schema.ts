import { z } from "zod";
import { alpha3, slug } from "./schema-fields";

/** What `npm run robustness:solve` computes from an edition and commits under data/derived/. */

/** Whole numbers in the order of `pillars`, of which only the ratios count. */
const weights = z.array(z.number().int().nonnegative());

const boundSchema = z.strictObject({ rank: z.number().int().positive(), weights });
const boundsSchema = z.strictObject({ best: boundSchema, worst: boundSchema });

const derivedHead = {
  index: slug,
  edition: z.string(),
  /** SHA-256 of everything the results depend on, in hexadecimal digits. */
  inputs: z.string().regex(/^[0-9a-f]{64}$/),
  pillars: z.array(slug).min(1),
};

/** data/derived/bounds/{index}-{edition}.json: the exact best and worst rank of each place under any weights. */
export const editionBoundsSchema = z.strictObject({
  ...derivedHead,
  places: z.array(
    z.strictObject({
      place: alpha3,
      printed: boundsSchema,
      /** With the scores wherever rounding leaves them; null where every digit is printed. */
      rounding: z.nullable(boundsSchema),
    }),
  ),
});

/** data/derived/pairs/{index}-{edition}.json: what the data settle of every pair, each pair under its first place. */
export const editionPairsSchema = z.strictObject({
  ...derivedHead,
  places: z.array(
    z.strictObject({
      place: alpha3,
      /** Places that no weights and no rounding put ahead of this one. */
      ahead: z.array(alpha3),
      /** Places that this one is put ahead of by none. */
      behind: z.array(alpha3),
      /** Places with which the order can be turned, by "pillar that puts this one ahead > pillar that puts it behind". */
      reversible: z.record(z.string(), z.array(alpha3)),
      /** Places of which neither can be shown. */
      open: z.array(alpha3),
    }),
  ),
});

export type EditionBounds = z.infer<typeof editionBoundsSchema>;
export type PlaceBounds = EditionBounds["places"][number];
export type EditionPairs = z.infer<typeof editionPairsSchema>;
