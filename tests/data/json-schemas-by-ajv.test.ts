import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { isGenerated } from "@/lib/data/generated-files";
import { DATA_FILE_KINDS, type DataFileKind, kindsOfFile } from "@/lib/data/json-schemas";
import { schemaFile } from "@/scripts/data-schemas/schema-text";

/** Knows nothing of zod. Strict: a keyword that no dialect and no editor knows does not compile. */
const ajv = new Ajv({ strict: true, strictTypes: true, strictTuples: true, allErrors: true });
ajv.addKeyword("patternErrorMessage");

const validators = new Map(
  DATA_FILE_KINDS.map((kind) => [
    kind.name,
    ajv.compile(z.record(z.string(), z.unknown()).parse(readJson(schemaFile(kind)))),
  ]),
);

const dataFiles = readdirSync("data", { recursive: true, encoding: "utf8" })
  .map((path) => `data/${path.replaceAll("\\", "/")}`)
  .filter((path) => path.endsWith(".json") && !isGenerated(path.slice("data/".length)))
  .sort();

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

function ajvFaults({ name }: DataFileKind, value: unknown): string[] {
  const validate = validators.get(name);
  if (!validate) throw new Error(`No schema ${name}`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

function zodFaults({ schema }: DataFileKind, value: unknown): string[] {
  return (schema.safeParse(value).error?.issues ?? []).map(({ path }) => `/${path.join("/")}`);
}

describe("the JSON Schemas of data/schemas, read by Ajv", () => {
  it("are of the dialect that Ajv reads them by", () => {
    const dialects = DATA_FILE_KINDS.map((kind) =>
      z.object({ $schema: z.string() }).parse(readJson(schemaFile(kind))),
    );
    expect(new Set(dialects.map(({ $schema }) => $schema))).toEqual(
      new Set(["http://json-schema.org/draft-07/schema#"]),
    );
  });

  it.each(dataFiles)("accept %s", (path) => {
    const [kind] = kindsOfFile(path);
    expect(kind && ajvFaults(kind, readJson(path))).toEqual([]);
  });
});

/** A file, a passage of it that becomes wrong, and where and by what Ajv finds that. */
const SPOILT = [
  [
    "an unknown key",
    "places.json",
    '"kind": "country"',
    '"kind": "country", "kindd": "x"',
    "/places/0 additionalProperties",
  ],
  ["a key left out", "parties.json", '"country": ', '"contry": ', "/0 required"],
  ["a word that is no choice", "sources.json", '"grade": "', '"grade": "un', "/0/grade enum"],
  [
    "a text for a number",
    "indices/test-index/2024.json",
    '"overall": 100',
    '"overall": "100"',
    "/rows/0/overall type",
  ],
  ["half a rank", "indices/test-index/2024.json", '"rank": 2', '"rank": 2.5', "/rows/2/rank type"],
  ["rank nought", "indices/test-index/2024.json", '"rank": 1', '"rank": 0', "/rows/0/rank exclusiveMinimum"],
  [
    "a code of two letters",
    "indices/test-index/2024.json",
    '"place": "IND"',
    '"place": "IN"',
    "/rows/2/place pattern",
  ],
  [
    "a share above 1",
    "indices/test-index/2024.json",
    '"talent": 0.25',
    '"talent": 1.25',
    "/weights/values/talent maximum",
  ],
  [
    "an id with a capital",
    "indices/test-index/2024.json",
    '"source": "test-index-2024"',
    '"source": "Test-index"',
    "/source pattern",
  ],
  ["an empty list", "results/test-table.json", /"results": \[.*\]/s, '"results": []', "/results minItems"],
  [
    "a claim of an unheard-of kind",
    "claims/test-fact.json",
    '"kind": "fact"',
    '"kind": "rumour"',
    "/kind enum",
  ],
] as const;

describe("a record that is wrong", () => {
  it.each(SPOILT)("%s is refused by Ajv and by zod", (_, file, from, to, fault) => {
    const [kind] = kindsOfFile(`data/${file}`);
    if (!kind) throw new Error(`No kind of file: ${file}`);
    const text = readFileSync(`tests/fixtures/data/valid/${file}`, "utf8");
    expect(ajvFaults(kind, JSON.parse(text))).toEqual([]);
    const spoilt: unknown = JSON.parse(text.replace(from, to));
    expect(ajvFaults(kind, spoilt)).toContain(fault);
    expect(zodFaults(kind, spoilt)).not.toEqual([]);
  });
});
