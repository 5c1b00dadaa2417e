import { REPOSITORY_URL } from "@/lib/site";
import { LICENCE } from "./origin-schema";
import { PARAMETERS, RESOURCE_KINDS, type ResourceKind } from "./resources";
import { API_SCHEMAS, type JsonSchema, toApiJsonSchema } from "./schemas";

/** Of the API, not of the data: its middle number grows when an address or a field is added. */
const API_VERSION = "1.0.0";

/** The API in OpenAPI 3.1. It says nothing that changes with the data: it is the contract that is committed. */
export function toOpenApi() {
  return {
    openapi: "3.1.0",
    info: {
      title: "AI Standings",
      version: API_VERSION,
      description: `Static files: only GET, no key, no limit, from any origin. ${LICENCE} Addresses never break, and fields are only ever added.`,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: ".", description: "The folder in which this file stands" }],
    externalDocs: { url: `${REPOSITORY_URL}/blob/main/docs/api.md` },
    paths: Object.fromEntries(RESOURCE_KINDS.map((kind) => [`/${kind.path}`, { get: toOperation(kind) }])),
    components: { schemas: componentSchemas() },
  };
}

function toOperation(kind: ResourceKind) {
  return {
    operationId: operationId(kind.path),
    summary: kind.summary,
    parameters: parametersIn(kind.path),
    responses: {
      "200": { description: kind.summary, content: { [kind.type]: { schema: schemaOf(kind) } } },
      "404": { description: "No such file, or one that terms keep off: index.json says which" },
    },
  };
}

/** `countries/{place}.json` is `countries-place-json`. */
function operationId(path: string): string {
  return path.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

function parametersIn(path: string) {
  return Object.entries(PARAMETERS)
    .filter(([name]) => path.includes(`{${name}}`))
    .map(([name, { description, example }]) => ({
      name,
      in: "path",
      required: true,
      description,
      example,
      schema: { type: "string" },
    }));
}

function schemaOf({ schemas, type }: ResourceKind) {
  const refs = schemas.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  if (refs.length > 1) return { anyOf: refs };
  return refs[0] ?? { type: type === "text/csv" ? "string" : "object" };
}

function componentSchemas(): Record<string, JsonSchema> {
  return Object.fromEntries(
    API_SCHEMAS.map((one) => {
      const { $schema: _, ...schema } = toApiJsonSchema(one);
      return [one.name, schema];
    }),
  );
}
