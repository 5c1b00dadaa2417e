import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import { decodeCsv } from "./decode-csv";
import { type Problem, problemAt } from "./problem";

export type CsvRow = { line: number; cells: string[] };
export type CsvTable = { header: string[]; rows: CsvRow[] };
export type CsvOutcome = { ok: true; table: CsvTable } | { ok: false; problems: Problem[] };

const SEPARATORS = [",", ";", "\t"] as const;

const recordsSchema = z.array(
  z.object({ info: z.object({ lines: z.number() }), record: z.array(z.string()) }),
);

/** The header and the rows of a CSV file; lines without a letter are left out. All faults of its form at once. */
export function readCsv(bytes: Uint8Array): CsvOutcome {
  const decoded = decodeCsv(bytes);
  if (!decoded.ok) return refused(decoded.why);
  const separator = findSeparator(decoded.text);
  if (separator === undefined) {
    return refused(
      "The first line has no comma, semicolon or tab. A CSV file begins with its columns' names.",
    );
  }
  try {
    const options = { delimiter: separator, info: true, relax_column_count: true, trim: true } as const;
    const records = recordsSchema
      .parse(parse(decoded.text, options))
      .map(({ info, record }) => ({ line: info.lines, cells: record }))
      .filter(({ cells }) => cells.some((cell) => cell !== ""));
    return toTable(records);
  } catch (error) {
    if (error instanceof CsvError) return refused(`The file is no CSV: ${error.message}.`);
    throw error;
  }
}

/** The one that stands most often outside quotation marks in the first line; undefined where none does. */
function findSeparator(text: string): string | undefined {
  const firstLine = text
    .trimStart()
    .replace(/[\r\n].*/s, "")
    .replace(/"[^"]*"/g, "");
  const counts = SEPARATORS.map((separator) => ({ separator, count: firstLine.split(separator).length - 1 }));
  const most = counts.sort((a, b) => b.count - a.count)[0];
  return most && most.count > 0 ? most.separator : undefined;
}

function toTable([head, ...rows]: CsvRow[]): CsvOutcome {
  if (!head || rows.length === 0)
    return refused("The file has no row below its columns' names. Add the rows.");
  const header = head.cells;
  const problems = [
    ...header.flatMap((name, i) => headerProblems(header, name, i)),
    ...rows
      .filter(({ cells }) => cells.length !== header.length)
      .map(({ line, cells }) =>
        problemAt(
          { row: line },
          `${cells.length} cells stand under ${header.length} columns`,
          "Put a cell with the separator in it into quotation marks, or correct the row.",
        ),
      ),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, table: { header, rows } };
}

function headerProblems(header: readonly string[], name: string, i: number): Problem[] {
  if (name === "") return [problemAt({}, `column ${i + 1} has no name`, "Name it, or remove the column.")];
  if (header.indexOf(name) === i) return [];
  return [
    problemAt({ column: name }, "another column has this name already", "Give each a name of its own."),
  ];
}

function refused(sentences: string): CsvOutcome {
  const [why = "", ...rest] = sentences.split(/\.\s+(?=[A-Z])/);
  return { ok: false, problems: [problemAt({}, why.replace(/\.$/, ""), rest.join(". "))] };
}
