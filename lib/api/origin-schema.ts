import { z } from "zod";
import { sourcesSchema } from "@/lib/data/schema";

/** Of records that we keep ourselves. */
export const OWN_TERMS = "our own records, under this project's licence (MIT)";

/** Said in every answer: what may be done with it. */
export const LICENCE =
  "Figures stand under their publishers' terms (sources[].terms). What this project adds to them is under the MIT licence.";

const { id, title, publisher, published, address, grade, terms } = sourcesSchema.element.shape;

const originSourceSchema = z.strictObject({
  id: id.describe("By which a figure names its source"),
  title,
  publisher,
  published,
  address,
  grade: grade.describe(
    "publisher: read there; confirmed: copies that agree, and independent reports; copied-once: a single copy",
  ),
  terms,
});

/** What every answer of the API says of itself: no copy of a figure may lose where it comes from. */
export const originFields = {
  dataVersion: z.string().describe("Day and hash of the data: another text is another state of the data"),
  page: z.string().describe("The page for people, in English"),
  reuse: z
    .string()
    .describe("The strictest of the sources' terms; a figure itself stands under those of its own source"),
  licence: z.string(),
  sources: z.array(originSourceSchema).describe("Every source that something in the answer names"),
};

export type OriginSource = z.infer<typeof originSourceSchema>;
export type Origin = z.infer<z.ZodObject<typeof originFields>>;
