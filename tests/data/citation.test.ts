import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import packageFile from "@/package.json";

/** What version 1.2.0 of the Citation File Format requires, and those of its other fields that we use. */
const citationSchema = z.strictObject({
  "cff-version": z.literal("1.2.0"),
  type: z.enum(["software", "dataset"]),
  title: z.string().min(1),
  message: z.string().min(1),
  abstract: z.string().min(1),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  version: z.string(),
  license: z.string(),
  "repository-code": z.url(),
  keywords: z.array(z.string().min(1)).min(1),
});

describe("CITATION.cff", () => {
  const citation = citationSchema.parse(parse(readFileSync("CITATION.cff", "utf8")));

  it("names the version, the licence and the repository that package.json has", () => {
    expect(citation.version).toBe(packageFile.version);
    expect(citation.license).toBe(packageFile.license);
    expect(citation["repository-code"]).toBe(packageFile.repository.url);
  });

  it("leaves figures to their publishers", () => {
    expect(citation.message).toMatch(/publisher of a figure as its author/);
  });
});
