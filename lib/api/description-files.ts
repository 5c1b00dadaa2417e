import { type ApiFile, jsonText } from "./api-file";
import { toOpenApi } from "./openapi";
import { OWN_TERMS } from "./origin-schema";
import { schemaPath } from "./schema-path";
import { API_SCHEMAS, toApiJsonSchema } from "./schemas";

const OPENAPI_SCHEMA = "https://spec.openapis.org/oas/3.1/schema/2022-10-07";
const JSON_SCHEMA = "https://json-schema.org/draft/2020-12/schema";

/** What describes the API itself: OpenAPI, and the schema of each answer. */
export function descriptionFiles(): ApiFile[] {
  return [
    {
      path: "openapi.json",
      type: "application/json",
      description: "The API in OpenAPI 3.1.",
      describedBy: OPENAPI_SCHEMA,
      content: () => ({ text: jsonText(toOpenApi()), reuse: OWN_TERMS }),
    },
    ...API_SCHEMAS.map((one) => ({
      path: schemaPath(one.name),
      type: "application/json",
      description: `The JSON Schema of an answer. ${one.title}.`,
      describedBy: JSON_SCHEMA,
      content: () => ({ text: jsonText(toApiJsonSchema(one)), reuse: OWN_TERMS }),
    })),
  ];
}
