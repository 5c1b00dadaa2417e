import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { FIELD_GLOSSARY } from "@/lib/data/field-glossary";
import { isGenerated } from "@/lib/data/generated-files";
import { withExamples, withoutExamples } from "@/lib/data/json-schema-examples";
import { listFields, type SchemaField } from "@/lib/data/json-schema-fields";
import { DATA_FILE_KINDS, kindsOfFile, toDataJsonSchema } from "@/lib/data/json-schemas";
import { RULES } from "@/lib/data/rules";
import { fieldsPage, fieldsPageFile } from "@/scripts/data-schemas/fields-page";
import { RULES_PAGE, rulesPage } from "@/scripts/data-schemas/rules-page";
import { schemaFile } from "@/scripts/data-schemas/schema-text";

const HOW = "npm run data:schemas writes it anew";

const dataFiles = readdirSync("data", { recursive: true, encoding: "utf8" })
  .map((path) => `data/${path.replaceAll("\\", "/")}`)
  .filter((path) => path.endsWith(".json") && !isGenerated(path.slice("data/".length)))
  .sort();

const settingsSchema = z.object({
  "json.schemas": z.array(z.object({ fileMatch: z.array(z.string()), url: z.string() })),
});

const jsonSchema = z.custom<z.core.JSONSchema.JSONSchema>((value) => typeof value === "object");

function committed(kind: (typeof DATA_FILE_KINDS)[number]): z.core.JSONSchema.JSONSchema {
  return jsonSchema.parse(readJson(schemaFile(kind)));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

describe("the JSON Schemas of data/schemas", () => {
  it.each(DATA_FILE_KINDS)("$name says what the zod schema says", (kind) => {
    expect(withoutExamples(committed(kind)), HOW).toEqual(withoutExamples(toDataJsonSchema(kind)));
  });

  it("are those of the kinds of files and no more", () => {
    expect(readdirSync("data/schemas").sort()).toEqual(
      DATA_FILE_KINDS.map(({ name }) => `${name}.schema.json`).sort(),
    );
  });

  it.each(dataFiles)("accept %s, by exactly one of them", (path) => {
    const kinds = kindsOfFile(path);
    expect(kinds.map(({ name }) => name)).toHaveLength(1);
    for (const kind of kinds) {
      const result = z.fromJSONSchema(committed(kind)).safeParse(readJson(path));
      expect(result.error?.issues ?? []).toEqual([]);
    }
  });

  it.each(DATA_FILE_KINDS)("$name refuses a record with a key that nobody knows", (kind) => {
    const schema = committed(kind);
    const record = { unheardOf: 1 };
    const result = z.fromJSONSchema(schema).safeParse(schema.type === "array" ? [record] : record);
    expect(result.error?.issues.map(({ code }) => code)).toContain("unrecognized_keys");
  });

  it.each(DATA_FILE_KINDS)("$name has words for every field", (kind) => {
    const fields = listFields(toDataJsonSchema(kind));
    const wordless = fields.filter(({ schema }) => !schema.description).map(({ path }) => path);
    expect(wordless, "describe them in the schema").toEqual([]);
  });

  it("need every word of the glossary", () => {
    const used = new Set(DATA_FILE_KINDS.flatMap((kind) => listFields(toDataJsonSchema(kind))).map(wordsOf));
    expect(Object.entries(FIELD_GLOSSARY).filter(([, words]) => !used.has(words))).toEqual([]);
  });

  it.each(DATA_FILE_KINDS)("$name gives examples that are right themselves", (kind) => {
    const wrong = listFields(committed(kind)).flatMap(({ path, schema }) =>
      (schema.examples ?? [])
        .filter((example) => !z.fromJSONSchema(schema).safeParse(example).success)
        .map((example) => `${path}: ${JSON.stringify(example)}`),
    );
    expect(wrong).toEqual([]);
  });

  it("show the editor what a text with a pattern must look like", () => {
    const place = listFields(toDataJsonSchema(kindNamed("edition"))).find(
      ({ path }) => path === "rows[].place",
    );
    expect(place?.schema.patternErrorMessage).toBe("Write an ISO 3166-1 alpha-3 code, such as RUS.");
  });

  it("reach the files in Visual Studio Code", () => {
    const settings = settingsSchema.parse(readJson(".vscode/settings.json"));
    const expected = DATA_FILE_KINDS.map((kind) => ({
      fileMatch: kind.files.map((pattern) => pattern.replace(/^(!?)/, "$1/")),
      url: `./${schemaFile(kind)}`,
    }));
    expect(settings["json.schemas"]).toEqual(expected);
  });
});

describe("withExamples", () => {
  const schema = toDataJsonSchema(kindNamed("edition"));

  it("takes the first value that stands in a field, and no null", () => {
    const shown = withExamples(schema, [
      { rows: [{ place: "RUS", overall: null }] },
      { rows: [{ place: "BRA", overall: 12.5 }] },
    ]);
    const examples = new Map(listFields(shown).map(({ path, schema: { examples } }) => [path, examples]));
    expect(examples.get("rows[].place")).toEqual(["RUS"]);
    expect(examples.get("rows[].overall")).toEqual([12.5]);
    expect(examples.get("precision")).toBeUndefined();
  });

  it("changes nothing but the examples", () => {
    const samples = [readJson("data/indices/global-ai-index/2024.json")];
    expect(withoutExamples(withExamples(schema, samples))).toEqual(withoutExamples(schema));
  });

  it("keeps to the variant that the record is of", () => {
    const clauses = [
      { kind: "ranked-behind", index: "an-index", edition: "2024", place: "RUS", others: ["USA"] },
    ];
    const shown = withExamples(toDataJsonSchema(kindNamed("claim")), [{ clauses }]);
    const text = JSON.stringify(shown.properties?.clauses);
    expect(text.match(/"examples":\["an-index"\]/g)).toHaveLength(1);
  });
});

describe("kindsOfFile", () => {
  it.each([
    ["data/indices/an-index/index.json", ["index"]],
    ["data/indices/an-index/2024.json", ["edition"]],
    ["data/indices/2024.json", []],
    ["data/claims/deep/a.json", []],
    ["data/sources.json.bak", []],
    ["sources.json", []],
  ])("%s is %j", (path, names) => {
    expect(kindsOfFile(path).map(({ name }) => name)).toEqual(names);
  });
});

describe("the pages of docs/data", () => {
  it.each(DATA_FILE_KINDS)("$name has the fields of its schema", (kind) => {
    expect(readFileSync(fieldsPageFile(kind), "utf8"), HOW).toBe(fieldsPage(kind, committed(kind)));
  });

  it("have every rule, each with its file", () => {
    expect(readFileSync(RULES_PAGE, "utf8"), HOW).toBe(rulesPage(RULES));
    expect(RULES.filter(({ name }) => !existsSync(`lib/data/rules/${name}.ts`))).toEqual([]);
  });

  it("are all reached from the first one", () => {
    const first = readFileSync("docs/data/README.md", "utf8");
    for (const kind of DATA_FILE_KINDS) expect(first).toContain(`(${kind.name}.md)`);
    expect(first).toContain("(rules.md)");
    expect(first).toContain("(adding.md)");
  });

  it("tell variants of a record apart", () => {
    const page = fieldsPage(kindNamed("claim"), toDataJsonSchema(kindNamed("claim")));
    expect(page).toContain("(only of `ranked-behind`)");
    expect(page).toMatch(/`clauses\[\]\.kind` \|[^|]*\| `"rank"`, `"ranked-behind"`/);
  });
});

function wordsOf({ schema }: SchemaField): string {
  return schema.description ?? "";
}

function kindNamed(name: string) {
  const kind = DATA_FILE_KINDS.find((candidate) => candidate.name === name);
  if (!kind) throw new Error(`No kind ${name}`);
  return kind;
}
