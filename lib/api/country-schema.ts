import { z } from "zod";
import { contextSchema, groupsSchema, indicatorSchema } from "@/lib/data/indicators-schema";
import { placesSchema } from "@/lib/data/schema";
import { alpha2, alpha3, slug, versionedSlug } from "@/lib/data/schema-fields";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { editionFields, intervalFields, rankRange } from "./edition-fields";
import { originFields } from "./origin-schema";

const place = placesSchema.shape.places.element.shape;
const count = z.number().int().nonnegative();

/** A country as the list of countries and its own picture name it. */
const countryFields = {
  place: alpha3.describe("ISO 3166-1 alpha-3; XKX for Kosovo"),
  alpha2: alpha2.describe("ISO 3166-1 alpha-2; XK for Kosovo"),
  kind: place.kind,
  region: place.region,
  subregion: place.subregion,
  source: placesSchema.shape.source.describe("Of codes, kind and region"),
  names: z
    .strictObject(Object.fromEntries(FINISHED_LOCALES.map((locale) => [locale, z.string()])))
    .describe("In each language of the site, after CLDR"),
};

const pillarSchema = z.strictObject({
  pillar: slug,
  score: z.number(),
  ranks: rankRange.describe("The ranks that the printed scores allow in this pillar"),
  of: count.describe("How many places have a score in it"),
  median: z.number(),
  imputed: z.boolean().describe("True where the publisher imputed the score, for want of data"),
});

const rankingSchema = z.strictObject({
  ...editionFields,
  standing: z
    .enum(["ranked", "listed", "beyond", "not-held", "not-covered"])
    .describe(
      "listed: named without a rank; beyond: behind the first ranks, which are all we hold; not-held: we hold too few rows to say; not-covered: not in the edition",
    ),
  rank: z.number().int().positive().nullable().describe("As published; null unless ranked"),
  of: count.describe("How many places the edition ranks"),
  overall: z.number().nullable().describe("The overall score as printed"),
  ...intervalFields,
  pillars: z.array(pillarSchema),
});

const { name, unit, definition, status, source } = indicatorSchema.shape;

const indicatorStandingSchema = z.strictObject({
  indicator: slug,
  name,
  unit,
  definition,
  status,
  value: z.number(),
  year: z.number().int().describe("The newest with a value that may be used"),
  rank: z
    .number()
    .int()
    .positive()
    .nullable()
    .describe("By size; null where too few have a value that year, or where no rank can be made of it"),
  of: count.describe("How many countries and territories have a value that year"),
  source,
});

const member = groupsSchema.element.shape.members.element.shape;
const { place: _, ...background } = contextSchema.shape.places.element.shape;

/** countries/{place}.json */
export const countrySchema = z.strictObject({
  ...originFields,
  ...countryFields,
  rankings: z.array(rankingSchema).describe("Every edition of every index, oldest first within its index"),
  indicators: z.array(indicatorStandingSchema).describe("Those in which it has a value"),
  context: z.array(z.strictObject({ ...background, source })),
  groups: z.array(
    z.strictObject({ group: slug, name: z.string(), from: member.from, until: member.until, source }),
  ),
  models: z
    .array(z.strictObject({ model: versionedSlug, name: z.string(), maker: slug, makerName: z.string() }))
    .describe("The models we know whose maker is based there"),
});

/** countries.json */
export const countriesSchema = z.strictObject({
  ...originFields,
  countries: z.array(z.strictObject(countryFields)).describe("In alphabetical order of their codes"),
});
