import { z } from "zod";
import { claimSchema } from "./claims-schema";
import { FIELD_GLOSSARY } from "./field-glossary";
import { changesSchema, contextSchema, groupsSchema, indicatorSchema } from "./indicators-schema";
import { type JsonSchema, mapFields } from "./json-schema-fields";
import { benchmarksSchema, modelsSchema, pairedRunSchema, partiesSchema, tableSchema } from "./models-schema";
import { editionSchema, indexSchema, placesSchema, sourcesSchema } from "./schema";

/** What editors are told of a kind of file, and where such files stand. */
export type DataFileKind = {
  /** Of its JSON Schema and its page in docs/data: `edition` is `data/schemas/edition.schema.json`. */
  name: string;
  title: string;
  /** From the root of the project; `*` stands for one name, an exclamation mark before a pattern takes it away. */
  files: readonly string[];
  schema: z.ZodType;
};

export const DATA_FILE_KINDS: readonly DataFileKind[] = [
  {
    name: "sources",
    title: "Every source: who published it, how sure we are, and what may be done with it",
    files: ["data/sources.json"],
    schema: sourcesSchema,
  },
  {
    name: "places",
    title: "Countries, territories and unions with their codes and regions",
    files: ["data/places.json"],
    schema: placesSchema,
  },
  {
    name: "index",
    title: "An index: who publishes it, on which scale, of which pillars",
    files: ["data/indices/*/index.json"],
    schema: indexSchema,
  },
  {
    name: "edition",
    title: "One edition of an index: ranks and scores as published",
    files: ["data/indices/*/*.json", "!data/indices/*/index.json"],
    schema: editionSchema,
  },
  {
    name: "indicator",
    title: "One measured series: a value a place and year",
    files: ["data/indicators/*.json"],
    schema: indicatorSchema,
  },
  {
    name: "context",
    title: "What a country is like: income group, population, product",
    files: ["data/context/*.json"],
    schema: contextSchema,
  },
  {
    name: "groups",
    title: "Groups of countries: who belonged to them, from when until when",
    files: ["data/groups.json"],
    schema: groupsSchema,
  },
  {
    name: "parties",
    title: "Who makes models and who measures them",
    files: ["data/parties.json"],
    schema: partiesSchema,
  },
  {
    name: "models",
    title: "Models and what sources say of them",
    files: ["data/models.json"],
    schema: modelsSchema,
  },
  {
    name: "benchmarks",
    title: "What models are tested on",
    files: ["data/benchmarks.json"],
    schema: benchmarksSchema,
  },
  {
    name: "table",
    title: "One table of results that one party published",
    files: ["data/results/*.json"],
    schema: tableSchema,
  },
  {
    name: "paired",
    title: "Two models compared on the very same items",
    files: ["data/paired/*.json"],
    schema: pairedRunSchema,
  },
  {
    name: "claim",
    title: "One statement: who said what, when, and what would have to be true",
    files: ["data/claims/*.json"],
    schema: claimSchema,
  },
  {
    name: "changes",
    title: "The change log of the data, newest first",
    files: ["data/changes.json"],
    schema: changesSchema,
  },
];

/**
 * The kind's zod schema as JSON Schema, draft 7: the newest that editors know in full. A field that the zod schema
 * leaves without words gets those of the glossary, a text with a pattern those of the pattern's message.
 */
export function toDataJsonSchema({ title, schema }: DataFileKind): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: "draft-7",
    override: ({ zodSchema, jsonSchema }) => {
      const form = patternMessage(zodSchema);
      if (form !== undefined) Object.assign(jsonSchema, { patternErrorMessage: `Write ${form}.` });
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return { $schema, title, ...mapFields(rest, describeField) };
}

function describeField(field: JsonSchema, name: string): JsonSchema {
  const words = field.description ?? FIELD_GLOSSARY[name];
  return words === undefined ? field : { description: words, ...field };
}

/** The kinds that a file belongs to, by its path from the root of the project: one, and none for a stray file. */
export function kindsOfFile(path: string): DataFileKind[] {
  return DATA_FILE_KINDS.filter(({ files }) => {
    const taken = files.filter((pattern) => !pattern.startsWith("!"));
    const left = files.flatMap((pattern) => (pattern.startsWith("!") ? [pattern.slice(1)] : []));
    return taken.some((pattern) => matches(pattern, path)) && !left.some((pattern) => matches(pattern, path));
  });
}

function matches(pattern: string, path: string): boolean {
  const steps = pattern.split("/");
  const names = path.split("/");
  return (
    steps.length === names.length &&
    steps.every((step, i) => {
      const [start = "", end] = step.split("*");
      const name = names[i] ?? "";
      return end === undefined ? name === start : name.startsWith(start) && name.endsWith(end);
    })
  );
}

/** What a text must look like, in the words of the schema: "an id in kebab-case, such as global-ai-index". */
function patternMessage(schema: z.core.$ZodTypes): string | undefined {
  if (!(schema instanceof z.ZodString)) return undefined;
  return schema.safeParse("\u0000").error?.issues.find(({ code }) => code === "invalid_format")?.message;
}
