import { toDataTable } from "@/lib/export/data-table";
import { describeFields } from "@/lib/export/describe-fields";
import { toCsv } from "@/lib/export/to-csv";
import { type ApiFile, type ApiTable, jsonText } from "./api-file";

/** The vocabulary of the file beside a CSV file. */
const CSV_ON_THE_WEB = "http://www.w3.org/ns/csvw";

type CsvInput = { path: string; about: string; description: string; table: () => ApiTable };

/** A table as CSV, and beside it what its columns mean and where it comes from (CSV on the Web). */
export function csvFiles({ path, about, description, table }: CsvInput): ApiFile[] {
  return [
    {
      path,
      type: "text/csv; charset=utf-8",
      description,
      describedBy: about,
      content: () => {
        const { records, origin } = table();
        return { text: toCsv(toDataTable(records)), reuse: origin.reuse };
      },
      table,
    },
    {
      path: about,
      type: "application/json",
      description: `What the columns of ${path} mean, and where its figures come from.`,
      describedBy: CSV_ON_THE_WEB,
      content: () => {
        const made = table();
        return { text: jsonText(toMetadata(path, made)), reuse: made.origin.reuse };
      },
    },
  ];
}

function toMetadata(path: string, { records, schema, origin }: ApiTable) {
  const { columns } = toDataTable(records);
  return {
    "@context": CSV_ON_THE_WEB,
    url: path.slice(path.lastIndexOf("/") + 1),
    "dc:source": origin.sources.flatMap(({ address }) => address ?? []),
    "dc:publisher": [...new Set(origin.sources.map(({ publisher }) => publisher))],
    "dc:rights": origin.reuse,
    "dc:hasVersion": origin.dataVersion,
    notes: [origin],
    tableSchema: {
      columns: describeFields(schema, columns).map(({ name, meaning }) => ({
        titles: name,
        ...(meaning !== null && { "dc:description": meaning }),
      })),
    },
  };
}
