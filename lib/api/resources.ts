import { DATASET_KINDS, datasetSchemaName } from "./dataset-schema";

export type ResourceKind = {
  /** Below `/api/v1/`, with parameters in braces: `countries/{place}.json`. */
  path: string;
  summary: string;
  type: string;
  /** The names of the schemas of which it follows one; none where a standard or a file beside it describes it. */
  schemas: readonly string[];
};

/** What stands in an address for a parameter: what it is, and one that is there whatever a deployment withholds. */
export const PARAMETERS = {
  dataset: { description: "The id of a dataset, as index.json lists them", example: "places" },
  index: { description: "The id of an index", example: "ai-preparedness-index" },
  edition: { description: "The year of an edition", example: "2023" },
  place: { description: "ISO 3166-1 alpha-3, in lower case; xkx for Kosovo", example: "rus" },
  model: { description: "The id of a model", example: "deepseek-v3" },
  claim: { description: "The id of a claim", example: "russia-31st-of-83" },
  schema: { description: "The name of a schema", example: "country" },
} as const;

const JSON_TYPE = "application/json";

/** Every kind of address of the API, as OpenAPI describes it. */
export const RESOURCE_KINDS: readonly ResourceKind[] = [
  answer("index.json", "Every address, and what is withheld", ["index"]),
  answer("countries.json", "The countries and territories", ["countries"]),
  answer("countries/{place}.json", "The whole picture of a country", ["country"]),
  answer("models.json", "The models", ["models"]),
  answer("models/{model}.json", "A model and its results", ["model"]),
  ...table("claims", "The claims with their verdicts", ["claims"]),
  answer("claims/{claim}.json", "A claim, its verdict and what bears on it", ["claim"]),
  ...table("rankings/{index}/{edition}", "An edition of an index as a ranking", ["ranking"]),
  ...table("robustness/{index}/{edition}", "How firm the ranks of an edition are", ["robustness"]),
  ...table("pairs/{index}/{edition}", "What no weights can turn, pair by pair", ["pairs"]),
  ...table("datasets/{dataset}", "A dataset, whole", DATASET_KINDS.map(datasetSchemaName)),
  answer("schema/{schema}.json", "The JSON Schema of an answer", []),
  answer("datapackage.json", "The tables as a Data Package", []),
  answer("openapi.json", "This description, as OpenAPI 3.1", []),
];

function answer(path: string, summary: string, schemas: readonly string[]): ResourceKind {
  return { path, summary, type: JSON_TYPE, schemas };
}

/** As JSON, as CSV, and what the columns of the CSV mean. */
function table(path: string, summary: string, schemas: readonly string[]): ResourceKind[] {
  return [
    answer(`${path}.json`, summary, schemas),
    { path: `${path}.csv`, summary: `${summary}: its table`, type: "text/csv", schemas: [] },
    answer(`${path}.csv-metadata.json`, `${summary}: what the columns of its table mean`, []),
  ];
}
