import type { DatasetEntry } from "@/lib/data/dataset-entries";
import type { Source } from "@/lib/data/schema";
import { present } from "@/lib/present";
import type { LoadedEdition } from "@/lib/views/edition-page";
import { type ApiFile, type ApiTable, answerFile, type WithheldFile } from "./api-file";
import type { ApiInput } from "./api-input";
import { csvFiles } from "./csv-files";
import { withheldFor } from "./dataset-files";
import { toOrigin } from "./origin";

/** A table made of a whole edition: as JSON, as CSV, and what its columns mean. */
export type EditionTable = {
  loaded: LoadedEdition;
  /** Without its ending: `rankings/global-ai-index/2024`. */
  path: string;
  description: string;
  describedBy: string;
  /** The steps of the page's address below the language. */
  page: readonly string[];
  body: () => object;
  records: () => readonly object[];
  schema: ApiTable["schema"];
};

/** The files of the tables whose terms allow them in bulk. */
export function editionTableFiles(tables: readonly EditionTable[], input: ApiInput): ApiFile[] {
  return tables.flatMap((table) => {
    const sources = sourcesOf(table, input);
    if (withheldFor(sources, input.allowRestricted)) return [];
    const { path, description, describedBy, page, body, records, schema } = table;
    const origin = toOrigin(input.version, sources, page);
    return [
      answerFile(
        { path: `${path}.json`, description, describedBy, page, body },
        input.version,
        input.sources,
      ),
      ...csvFiles({
        path: `${path}.csv`,
        about: `${path}.csv-metadata.json`,
        description,
        table: () => ({ records: records(), schema, origin }),
      }),
    ];
  });
}

/** The others, and why. */
export function withheldTables(tables: readonly EditionTable[], input: ApiInput): WithheldFile[] {
  return tables.flatMap((table) => {
    const withheld = withheldFor(sourcesOf(table, input), input.allowRestricted);
    return withheld ? [{ path: `${table.path}.json`, description: table.description, ...withheld }] : [];
  });
}

function sourcesOf({ loaded }: EditionTable, { entries }: ApiInput): Source[] {
  const entry = entries.find((one) => isOf(one, loaded));
  return present(entry, `dataset of ${loaded.index.id} ${loaded.edition.edition}`).sources;
}

function isOf({ subject }: DatasetEntry, { edition }: LoadedEdition): boolean {
  return subject.kind === "edition" && subject.edition === edition;
}
