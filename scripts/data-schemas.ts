/** Writes data/schemas from the zod schemas, and docs/data/{kind}.md and docs/data/rules.md from schemas and rules. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { withExamples } from "@/lib/data/json-schema-examples";
import { DATA_FILE_KINDS, kindsOfFile, toDataJsonSchema } from "@/lib/data/json-schemas";
import { RULES } from "@/lib/data/rules";
import { fieldsPage, fieldsPageFile } from "./data-schemas/fields-page";
import { RULES_PAGE, rulesPage } from "./data-schemas/rules-page";
import { schemaFile, schemaText } from "./data-schemas/schema-text";
import { runMain } from "./run-main";

runMain(() => {
  mkdirSync("data/schemas", { recursive: true });
  mkdirSync("docs/data", { recursive: true });
  for (const kind of DATA_FILE_KINDS) {
    const samples = filesOf(kind.name).map((path): unknown => JSON.parse(readFileSync(path, "utf8")));
    writeFileSync(schemaFile(kind), schemaText(kind, samples));
    writeFileSync(fieldsPageFile(kind), fieldsPage(kind, withExamples(toDataJsonSchema(kind), samples)));
  }
  writeFileSync(RULES_PAGE, rulesPage(RULES));
  console.log(`data:schemas: ${DATA_FILE_KINDS.length} schemas and their pages, ${RULES.length} rules`);
});

function filesOf(kind: string): string[] {
  return readdirSync("data", { recursive: true, encoding: "utf8" })
    .map((path) => `data/${path.replaceAll("\\", "/")}`)
    .filter((path) => kindsOfFile(path).some(({ name }) => name === kind))
    .sort();
}
