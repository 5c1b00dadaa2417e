import { englishName, findPlace } from "./place-names";
import { type Problem, problemAt } from "./problem";
import { suggestCode } from "./suggest-code";

/** A text is empty where the file has none. */
export type PlaceCell = { line: number; name: string; code: string };
export type PlaceColumns = { name: string; code: string };

/** The code of each row, null where it was not understood; two rows for one place are problems. */
export type ReadPlaces = { ids: (string | null)[]; problems: Problem[] };

const OTHERWISE = "Write its English name or its ISO 3166-1 code, such as RUS.";

/** Reads the names, the codes or both; where a row has both, they must mean the same place. */
export function readPlaces(cells: readonly PlaceCell[], columns: PlaceColumns): ReadPlaces {
  const problems: Problem[] = [];
  const firsts = new Map<string, PlaceCell>();
  const ids = cells.map((cell) => {
    const outcome = readCell(cell, columns);
    if (typeof outcome !== "string") {
      problems.push(outcome);
      return null;
    }
    const before = firsts.get(outcome);
    if (before) {
      const text = JSON.stringify(before.name || before.code);
      const why = `this is ${englishName(outcome)} (${outcome}), as is ${text} in row ${before.line}`;
      problems.push(problemAt(at(cell, columns), why, "Remove one of the two, or correct the name."));
    } else firsts.set(outcome, cell);
    return outcome;
  });
  return { ids, problems };
}

function readCell(cell: PlaceCell, columns: PlaceColumns): string | Problem {
  const where = at(cell, columns);
  const [byName, byCode] = [cell.name, cell.code].map((text) => (text ? findPlace(text) : undefined));
  if (!byName && !byCode) return problemAt(where, "the row names no country", "Name it, or remove the row.");
  if (byCode?.kind === "one") {
    const differs = byName?.kind === "one" && byName.id !== byCode.id;
    if (!differs) return byCode.id;
    return problemAt(
      where,
      `the code beside it, ${cell.code}, means ${englishName(byCode.id)}`,
      "Correct one of the two.",
    );
  }
  if (byCode) {
    const remedy = suggestCode(cell.code, OTHERWISE);
    return problemAt(at({ ...cell, name: "" }, columns), "no place has this code", remedy);
  }
  if (byName?.kind === "one") return byName.id;
  if (byName?.kind === "several") {
    const meanings = byName.ids.map((id) => `${englishName(id)} (${id})`).join(" or ");
    return problemAt(where, `this may be ${meanings}`, "Write the code in its place.");
  }
  return problemAt(where, "no country has this name", suggestCode(cell.name, OTHERWISE));
}

function at({ line, name, code }: PlaceCell, columns: PlaceColumns): Partial<Problem> {
  return name
    ? { row: line, column: columns.name, value: name }
    : { row: line, column: columns.code, value: code };
}
