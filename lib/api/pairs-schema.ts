import { z } from "zod";
import { alpha3, slug } from "@/lib/data/schema-fields";
import { editionFields } from "./edition-fields";
import { originFields } from "./origin-schema";

const onPillar = (who: string) =>
  slug
    .nullable()
    .describe(`A pillar that with all weight on it puts the ${who} ahead; null unless reversible`);

/** A line of the CSV. */
export const pairRowSchema = z.strictObject({
  first: alpha3,
  second: alpha3,
  verdict: z
    .enum(["settled", "reversible", "open"])
    .describe(
      "settled: no weights and no rounding put the one behind ahead. reversible: either can be ahead. open: neither can be shown",
    ),
  ahead: alpha3.nullable().describe("Who is ahead whatever the weights; null unless settled"),
  firstAheadOn: onPillar("first"),
  secondAheadOn: onPillar("second"),
});

const turnedSchema = z.strictObject({
  aheadOn: slug.describe("With all weight on this pillar `place` is ahead"),
  behindOn: slug.describe("With all weight on this pillar `place` is behind"),
  places: z.array(alpha3),
});

/** pairs/{index}/{edition}.json */
export const pairsSchema = z.strictObject({
  ...originFields,
  ...editionFields,
  pillars: z.array(slug).describe("The pillars that are weighed"),
  places: z
    .array(
      z.strictObject({
        place: alpha3,
        ahead: z.array(alpha3).describe("Places that no weights and no rounding put ahead of this one"),
        behind: z.array(alpha3).describe("Places that no weights and no rounding put behind this one"),
        reversible: z.array(turnedSchema).describe("Places with which the order can be turned"),
        open: z.array(alpha3).describe("Places of which neither can be shown"),
      }),
    )
    .describe("Each pair once, under the one that comes first in the order of the ranks"),
});
