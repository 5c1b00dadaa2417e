import { z } from "zod";
import { reuseSchema } from "@/lib/data/schema";
import { originFields } from "./origin-schema";

const { dataVersion, licence } = originFields;

/** index.json */
export const contentsSchema = z.strictObject({
  dataVersion,
  licence,
  archive: z.string().describe("This version of the data as one archive, at its release"),
  repository: z.string(),
  documentation: z.string(),
  files: z
    .array(
      z.strictObject({
        address: z
          .string()
          .describe("In full where the host was known at build; otherwise from the host's root"),
        description: z.string(),
        type: z.string().describe("Media type"),
        describedBy: z
          .string()
          .describe("The address of its JSON Schema, of what its columns mean, or of a standard"),
        bytes: z
          .number()
          .int()
          .nonnegative()
          .nullable()
          .describe("Before compression; null of this file itself"),
        reuse: z.string().describe("The strictest terms under which something in it stands"),
      }),
    )
    .describe("Every address of the API"),
  withheld: z
    .array(
      z.strictObject({
        address: z.string().describe("Where it would stand"),
        description: z.string(),
        reuse: reuseSchema,
        reason: z.string(),
        publisher: z.string().describe("Whom to ask"),
        ask: z
          .string()
          .nullable()
          .describe("Where the terms or the figures stand; null where that is not known"),
      }),
    )
    .describe("What terms keep from being handed out whole; its figures stay on the pages, one by one"),
});
