import type { Edition, Index } from "../schema";
import type { Head, RankedBy } from "./edition-head";
import { editionTargets } from "./edition-targets";
import { type FlagReader, readDecimal } from "./flags";
import { matchColumns } from "./match-columns";
import { readNumberColumn } from "./number-column";
import { type Problem, problemAt } from "./problem";
import type { CsvTable } from "./read-csv";
import { readPlaces } from "./read-places";

/** A row of an edition, with the line of the CSV file that it was read from. */
export type Row = Pick<Edition["rows"][number], "overall" | "rank" | "pillars" | "facets"> & {
  place: string;
  line: number;
};

type ReadRows = { rows: Row[]; decimals: number; problems: Problem[] };

/**
 * The rows in the order of the CSV file, and everything in it that was not understood. `decimals` is the most that a
 * score is printed with; a place that was not understood is an empty text.
 */
export function readRows({ header, rows }: CsvTable, index: Index, head: Head, read: FlagReader): ReadRows {
  const pillars = head.pillars ?? index.pillars;
  const flags = { map: read.list("map"), ignore: read.list("ignore") };
  const { at, meant, problems } = matchColumns(header, editionTargets(index, pillars), flags);
  const columnOf = (id: string) => header[at.get(id) ?? -1] ?? id;
  const textOf = (cells: readonly string[], id: string) => cells[at.get(id) ?? -1] ?? "";
  const places = readPlaces(
    rows.map(({ line, cells }) => ({
      line,
      name: textOf(cells, "place"),
      code: textOf(cells, "code"),
    })),
    { name: columnOf("place"), code: columnOf("code") },
  );
  const decimal = readDecimal(read);
  const numbers = (id: string) => {
    if (!at.has(id)) return undefined;
    const column = rows.map(({ line, cells }) => ({ line, text: textOf(cells, id) }));
    return readNumberColumn(columnOf(id), column, decimal);
  };
  const ranks = numbers("rank");
  const measures = new Map(
    ["overall", ...pillars, ...index.facets].flatMap((id) => {
      const column = numbers(id);
      return column ? [[id, column] as const] : [];
    }),
  );
  const scoreAt = (id: string, i: number) => measures.get(id)?.values[i] ?? null;
  const scoresOf = (ids: readonly string[], i: number) =>
    Object.fromEntries(ids.filter((id) => measures.has(id)).map((id) => [id, scoreAt(id, i)]));
  const hasPlaces = at.has("place") || at.has("code");
  const placed = rows.map(({ line }, i) => ({
    line,
    place: places.ids[i] ?? "",
    rank: ranks?.values[i] ?? null,
    overall: scoreAt("overall", i),
    pillars: scoresOf(pillars, i),
    facets: scoresOf(index.facets, i),
  }));
  return {
    rows: placed,
    decimals: Math.max(0, ...[...measures.values()].map((column) => column.decimals)),
    problems: [
      ...problems,
      ...missingColumns(new Set([...at.keys(), ...meant]), index, pillars, head.rankedBy),
      ...(hasPlaces ? places.problems : []),
      ...(ranks?.problems ?? []),
      ...rankProblems(columnOf("rank"), placed),
      ...[...measures.values()].flatMap((column) => column.problems),
    ],
  };
}

function missingColumns(
  at: ReadonlySet<string>,
  index: Index,
  pillars: readonly string[],
  rankedBy: RankedBy,
): Problem[] {
  const missing = (id: string, remedy: string) => problemAt({}, `no column is ${id}`, remedy);
  const mapped = (id: string) => `Add it, or say which is it: --map "Its name=${id}".`;
  const partly = (ids: readonly string[]) => {
    const absent = ids.filter((id) => !at.has(id));
    return absent.length === ids.length ? [] : absent.map((id) => missing(id, mapped(id)));
  };
  const noPlace = at.has("place") || at.has("code") ? [] : [missing("place", mapped("place"))];
  const noRank =
    rankedBy === "publisher" && !at.has("rank")
      ? [missing("rank", `${mapped("rank")} Where the publisher prints none: --ranked-by us.`)]
      : [];
  const noScore =
    rankedBy === "us" && !at.has("overall") && !at.has("rank") ? [missing("overall", mapped("overall"))] : [];
  return [...noPlace, ...noRank, ...noScore, ...partly(pillars), ...partly(index.facets)];
}

function rankProblems(column: string, rows: readonly Row[]): Problem[] {
  return rows.flatMap(({ line, rank }) =>
    rank === null || (Number.isInteger(rank) && rank > 0)
      ? []
      : [problemAt({ row: line, column, value: String(rank) }, "this is no rank", "Write 1, 2, 3 …")],
  );
}
