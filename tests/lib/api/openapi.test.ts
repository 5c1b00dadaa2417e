import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { contractLines } from "@/lib/api/contract";
import { toOpenApi } from "@/lib/api/openapi";
import { PARAMETERS, RESOURCE_KINDS } from "@/lib/api/resources";
import { loadApiFiles } from "@/lib/data/load-api-files";

describe("openapi.json", () => {
  it("is valid OpenAPI 3.1", async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(toOpenApi()))).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
  });

  it("is found invalid where it is not, so that the check checks something", async () => {
    const spoilt = { ...toOpenApi(), paths: { "/index.json": { get: { responses: "none" } } } };
    expect((await new Validator().validate(spoilt)).valid).toBe(false);
  });

  it("gives an example for each parameter whose address is there", () => {
    const filled = RESOURCE_KINDS.map(({ path }) =>
      Object.entries(PARAMETERS).reduce((at, [name, { example }]) => at.replace(`{${name}}`, example), path),
    );
    for (const path of filled) expect(loadApiFiles().has(path), path).toBe(true);
  });
});

describe("the contract", () => {
  const promised = readFileSync("docs/api-contract.txt", "utf8").trimEnd().split("\n");
  const lines = contractLines();

  it("is kept: no address, field, type or word of it is gone", () => {
    expect(promised.filter((line) => !lines.includes(line))).toEqual([]);
  });

  it("holds whatever was added: npm run api:contract writes it", () => {
    expect(lines.filter((line) => !promised.includes(line))).toEqual([]);
  });

  it("would notice a field that is gone, made optional or of another type", () => {
    expect(promised).toContain("country.rankings[].rank: integer or null");
    expect(promised).toContain("GET countries/{place}.json: application/json country");
    expect(promised).toContain('claim.verdict.word may be "supported"');
  });
});
