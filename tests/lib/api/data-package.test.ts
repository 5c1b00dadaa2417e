import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import AjvDraft04 from "ajv-draft-04";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { loadApiFiles } from "@/lib/data/load-api-files";

/** What version 2.0 of the standard requires, and what we say beyond it. */
const packageSchema = z.strictObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  name: z.string().regex(/^[-a-z0-9._]+$/),
  title: z.string(),
  description: z.string(),
  version: z.string(),
  homepage: z.url(),
  resources: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[-a-z0-9._]+$/),
        type: z.literal("table"),
        path: z.string().regex(/^(?!\/|.*\.\.\/)/),
        description: z.string(),
        format: z.literal("csv"),
        mediatype: z.literal("text/csv"),
        encoding: z.literal("utf-8"),
        bytes: z.number().int(),
        hash: z.string(),
        reuse: z.string(),
        licenses: z
          .array(z.union([z.looseObject({ name: z.string() }), z.looseObject({ path: z.url() })]))
          .min(1)
          .optional(),
        sources: z
          .array(z.strictObject({ title: z.string(), path: z.url().optional() }))
          .min(1)
          .optional(),
        schema: z.strictObject({
          fields: z
            .array(
              z.strictObject({
                name: z.string(),
                type: z.enum(["integer", "number", "boolean", "string", "any"]),
                description: z.string().optional(),
              }),
            )
            .min(1),
        }),
      }),
    )
    .min(1),
});

const FILES = loadApiFiles();
const { resources } = packageSchema.parse(JSON.parse(textOf("datapackage.json")));

const IS_OF = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
  boolean: /^(true|false)$/,
  string: /^/,
  any: /^/,
} as const;

function textOf(path: string): string {
  return FILES.get(path)?.content().text ?? "";
}

/** The profile of version 1, which version 2 keeps to, as its makers hand it out. */
const validate = new AjvDraft04({ strict: false, logger: false }).compile(
  z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(readFileSync("tests/fixtures/data-package/profile.json", "utf8"))),
);

describe("datapackage.json", () => {
  it("is a Data Package by the profile that its makers hand out", () => {
    const whole: unknown = JSON.parse(textOf("datapackage.json"));
    validate(whole);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...packageSchema.parse(whole), resources: [] })).toBe(false);
  });

  it("has every table of the API once", () => {
    const tables = [...FILES.keys()].filter((path) => path.endsWith(".csv"));
    expect(resources.map(({ path }) => path)).toEqual(tables);
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  it("says of each its size, its hash, its columns and what stands in them", () => {
    for (const { path, bytes, hash, schema } of resources) {
      const text = textOf(path);
      expect(bytes, path).toBe(Buffer.byteLength(text));
      expect(hash, path).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
      const [head = [], ...rows]: string[][] = parse(text);
      expect(
        schema.fields.map(({ name }) => name),
        path,
      ).toEqual(head);
      const wrong = rows.flatMap((row) =>
        row.filter((cell, i) => cell !== "" && !IS_OF[schema.fields[i]?.type ?? "any"].test(cell)),
      );
      expect(wrong, path).toEqual([]);
    }
  });

  it("lets no cell of any table begin like a formula, but for numbers", () => {
    const cells = resources.flatMap(({ path }): string[] => parse(textOf(path)).flat());
    expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell) || /^-(?!\d)/.test(cell))).toEqual([]);
  });
});
