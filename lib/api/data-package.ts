import { createHash } from "node:crypto";
import type { DataVersion } from "@/lib/data/data-version";
import { type Cell, toDataTable } from "@/lib/export/data-table";
import { describeFields } from "@/lib/export/describe-fields";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { REPOSITORY_URL } from "@/lib/site";
import { type ApiFile, type ApiTable, jsonText } from "./api-file";
import { versionText } from "./origin";
import { LICENCE, OWN_TERMS } from "./origin-schema";

const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
const OWN_LICENCE = { name: "MIT", path: "https://opensource.org/license/mit", title: "MIT licence" };

/** Every table of the API as a Data Package (version 2.0). A licence stands at each table: they have none in common. */
export function dataPackageFile(files: readonly ApiFile[], version: DataVersion): ApiFile {
  return {
    path: "datapackage.json",
    type: "application/json",
    description: "Every table of the API as a Data Package, for programs that read such.",
    describedBy: PROFILE,
    content: () => ({ text: jsonText(toDataPackage(files, version)), reuse: OWN_TERMS }),
  };
}

function toDataPackage(files: readonly ApiFile[], version: DataVersion) {
  const t = translator(DEFAULT_LOCALE);
  return {
    $schema: PROFILE,
    name: "ai-standings",
    title: t("site.name"),
    description: LICENCE,
    version: versionText(version),
    homepage: REPOSITORY_URL,
    resources: files.flatMap((file) => (file.table ? toResource(file, file.table()) : [])),
  };
}

function toResource({ path, description, content }: ApiFile, { records, schema, origin }: ApiTable) {
  const { text, reuse } = content();
  const { columns, rows } = toDataTable(records);
  const licenses = licencesOf(origin);
  const sources = origin.sources.map(({ title, address }) => ({ title, ...(address && { path: address }) }));
  return {
    name: path.replace(/\.csv$/, "").replaceAll("/", "-"),
    type: "table",
    path,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash("sha256").update(text).digest("hex")}`,
    reuse,
    ...(licenses.length > 0 && { licenses }),
    ...(sources.length > 0 && { sources }),
    schema: {
      fields: describeFields(schema, columns).map(({ name, meaning }, i) => ({
        name,
        type: cellType(rows.map((row) => row[i] ?? null)),
        ...(meaning !== null && { description: meaning }),
      })),
    },
  };
}

/** Where the terms of the sources stand; our own licence for our own records. */
function licencesOf({ sources }: ApiTable["origin"]) {
  if (sources.length === 0) return [OWN_LICENCE];
  return sources.flatMap(({ terms }) =>
    terms.address === null ? [] : { path: terms.address, title: terms.words ?? terms.reuse },
  );
}

/** The type of a column by what stands in it. */
function cellType(cells: readonly Cell[]): "integer" | "number" | "boolean" | "string" | "any" {
  const known = cells.filter((cell) => cell !== null);
  if (known.length > 0 && known.every((cell) => Number.isInteger(cell))) return "integer";
  if (known.length > 0 && known.every((cell) => typeof cell === "number")) return "number";
  if (known.length > 0 && known.every((cell) => typeof cell === "boolean")) return "boolean";
  return known.every((cell) => typeof cell === "string") ? "string" : "any";
}
