import { describe, expect, it } from "vitest";
import { z } from "zod";
import { apiFiles } from "@/lib/api/api-files";
import { contentsSchema } from "@/lib/api/contents-schema";
import { RESOURCE_KINDS } from "@/lib/api/resources";
import { schemaPath } from "@/lib/api/schema-path";
import { API_SCHEMAS, toApiJsonSchema } from "@/lib/api/schemas";
import { dataVersion, loadDatasetEntries } from "@/lib/data/load";
import { loadApiFiles, loadApiInput } from "@/lib/data/load-api-files";
import { isBulkAllowed, reuseOf } from "@/lib/data/reuse";
import { compileSchema } from "./compile-schema";

const FILES = [...loadApiFiles().values()];
const TEXTS = new Map(FILES.map((file) => [file.path, file.content()]));
const ANSWERS = FILES.filter(({ describedBy }) => describedBy.startsWith("schema/"));

function json(path: string): unknown {
  return JSON.parse(TEXTS.get(path)?.text ?? "");
}

function pathOf(address: string): string {
  return address.replace(/^.*\/api\/v1\//, "");
}

const contents = contentsSchema.parse(json("index.json"));

describe("the files of the API", () => {
  it("are all listed by index.json, each with its size, and nothing else is", () => {
    expect(contents.files.map(({ address }) => pathOf(address))).toEqual(FILES.map(({ path }) => path));
    expect(new Set(FILES.map(({ path }) => path)).size).toBe(FILES.length);
    for (const { address, bytes } of contents.files.slice(1))
      expect(bytes, address).toBe(Buffer.byteLength(TEXTS.get(pathOf(address))?.text ?? ""));
  });

  it("are each of one kind of address, which OpenAPI describes", () => {
    const kinds = RESOURCE_KINDS.toSorted((a, b) => b.path.length - a.path.length).map(({ path, type }) => ({
      type,
      pattern: new RegExp(`^${path.replaceAll(".", "\\.").replace(/\{[a-z]+\}/g, "[^/]+")}$`),
    }));
    for (const { path, type } of FILES) {
      const kind = kinds.find(({ pattern }) => pattern.test(path));
      expect(kind?.type, path).toBe(type.split(";")[0]);
    }
  });

  it("hold what their schema says and nothing more, by zod", () => {
    for (const { path, describedBy } of ANSWERS) {
      const schema = API_SCHEMAS.find(({ name }) => schemaPath(name) === describedBy)?.schema;
      expect(schema?.safeParse(json(path)).error?.issues, path).toBeUndefined();
    }
  });

  it.each(API_SCHEMAS)("named $name pass the JSON Schema that is handed out", (one) => {
    const validate = compileSchema(json(schemaPath(one.name)));
    const own = ANSWERS.filter(({ describedBy }) => describedBy === schemaPath(one.name));
    for (const { path } of own) expect(validate(json(path)), path).toEqual([]);
    expect(json(schemaPath(one.name))).toEqual(toApiJsonSchema(one));
  });

  it("say the version of the data, the terms and every source they name", () => {
    const { date, hash } = dataVersion();
    const said = z.looseObject({ dataVersion: z.string(), licence: z.string() });
    for (const { path } of ANSWERS) expect(said.parse(json(path)).dataVersion, path).toBe(`${date} ${hash}`);
  });

  it("are described by something that is there", () => {
    for (const { path, describedBy } of FILES)
      expect(/^https?:/.test(describedBy) || TEXTS.has(describedBy), path).toBe(true);
  });
});

describe("what terms keep off", () => {
  const withheld = contents.withheld.map(({ address }) => pathOf(address));

  it("is listed with the reason and whom to ask, and has no file", () => {
    expect(withheld).toContain("datasets/global-ai-index-2024.json");
    expect(withheld).toContain("rankings/global-ai-index/2024.json");
    expect(withheld).toContain("robustness/global-ai-index/2024.json");
    expect(withheld).toContain("pairs/global-ai-index/2024.json");
    for (const path of withheld) expect(TEXTS.has(path), path).toBe(false);
    for (const { reason, publisher } of contents.withheld) expect(reason && publisher).not.toBe("");
  });

  it("is each dataset that is not allowed in bulk, and no other: nothing is silently missing", () => {
    for (const entry of loadDatasetEntries()) {
      const path = `datasets/${entry.id}.json`;
      const isAllowed = isBulkAllowed(reuseOf(entry), false);
      expect([TEXTS.has(path), withheld.includes(path)], path).toEqual([isAllowed, !isAllowed]);
    }
  });

  it("is handed out by a deployment that may", () => {
    const paths = new Set(apiFiles({ ...loadApiInput(), allowRestricted: true }).map(({ path }) => path));
    for (const path of withheld) expect(paths.has(path), path).toBe(true);
  });

  it("keeps every whole table off whose strictest source is restricted or without terms", () => {
    const tables = FILES.filter(({ path }) => /^(rankings|robustness|pairs|datasets)\//.test(path));
    expect(tables.length).toBeGreaterThan(100);
    for (const { path } of tables)
      expect(["restricted", "unknown"], path).not.toContain(TEXTS.get(path)?.reuse);
  });
});
