import { z } from "zod";
import { alpha3, partialDate, slug } from "./schema-fields";

/** The one definition of the files about single measured series, groups of countries and their context. */

/** data/indicators/{indicator}.json: a series with a unit, no composite */
export const indicatorSchema = z.strictObject({
  id: slug,
  name: z.string().min(1).describe("In English; its words in the languages of the site stand in messages/"),
  unit: z.string().min(1),
  range: z
    .strictObject({ min: z.number(), max: z.number().nullable() })
    .optional()
    .describe("Between which numbers a value can lie; max is null where there is no upper end"),
  definition: z.string().min(1).describe("In English, as its source defines it, with every filter named"),
  source: slug,
  status: z.enum(["published", "derived"]).describe("derived: counted by us from the source's records"),
  asOf: partialDate.nullable().describe("The day the records were taken, where years alone do not say it"),
  remarks: z.array(z.string().min(1)).describe("For contributors, in English: what is odd or weak about it"),
  values: z
    .array(
      z.strictObject({
        place: alpha3,
        year: z.number().int(),
        value: z.number(),
      }),
    )
    .min(1)
    .describe("One value a line, by place and then year; a place without a line is unknown, never zero"),
});

/** data/context/{source}.json: what a country is like, under one source's terms */
export const contextSchema = z.strictObject({
  id: slug,
  source: slug,
  remarks: z.array(z.string().min(1)),
  places: z
    .array(
      z.strictObject({
        place: alpha3,
        region: z.string().min(1).nullable().describe("As its source groups countries, not the UN"),
        incomeGroup: z.enum(["low", "lower-middle", "upper-middle", "high", "unclassified"]).nullable(),
        population: z.strictObject({ value: z.number().int().positive(), year: z.number().int() }).nullable(),
        gdp: z
          .strictObject({ value: z.number().positive(), year: z.number().int() })
          .nullable()
          .describe("Current US dollars"),
        gdpPerCapita: z
          .strictObject({ value: z.number().positive(), year: z.number().int() })
          .nullable()
          .describe("International dollars at purchasing power parity"),
      }),
    )
    .min(1),
});

/** data/groups.json: who belonged to what, from when until when */
export const groupsSchema = z.array(
  z.strictObject({
    id: slug,
    name: z.string().min(1).describe("In English; its words in the languages of the site stand in messages/"),
    source: slug,
    remarks: z.array(z.string().min(1)),
    members: z
      .array(
        z.strictObject({
          place: alpha3,
          from: partialDate,
          until: partialDate.nullable().describe("Null while it is a member"),
        }),
      )
      .min(1),
  }),
);

/** data/changes.json: the change log of the data, newest first; pages and the feed are made of it */
export const changesSchema = z.array(
  z.strictObject({
    date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a day, such as 2026-11-24"),
    dataset: z
      .string()
      .min(1)
      .describe("The file's path in data/ without .json, such as indices/global-ai-index/2024"),
    kind: z.enum(["added", "corrected", "updated", "removed"]),
    summary: z.string().min(1).describe("In English, one sentence: what changed and by which source"),
  }),
);

export type Indicator = z.infer<typeof indicatorSchema>;
export type Context = z.infer<typeof contextSchema>;
export type Group = z.infer<typeof groupsSchema>[number];
export type Change = z.infer<typeof changesSchema>[number];
