import { closestWord } from "../closest-word";
import { normalizeName } from "./normalize-name";
import { type Problem, problemAt } from "./problem";

const SHORTEST_GUESS = 6;

/** What a column may be: its id, and the names by which a header may call it. */
export type Target = { id: string; names: readonly string[] };

export type ColumnFlags = {
  /** "Skills=talent,Score=overall" */
  map: readonly string[];
  /** "Notes,Region" */
  ignore: readonly string[];
};

/** Where each target stands among the columns; a target without a column is left out. */
export type Matched = {
  at: Map<string, number>;
  /** What misspelt columns seem to be. */
  meant: Set<string>;
  problems: Problem[];
};

/** Each column is what a flag says, else what its name says; any other is a problem, with the nearest name. */
export function matchColumns(
  header: readonly string[],
  targets: readonly Target[],
  flags: ColumnFlags,
): Matched {
  const said = readMap(header, targets, flags.map);
  const ignored = flags.ignore.flatMap((list) => list.split(",")).map((name) => normalizeName(name));
  const at = new Map<string, number>();
  const columns = new Map<string, string>();
  const unknown: string[] = [];
  const problems = [...said.problems, ...unknownIgnored(header, flags.ignore)];
  for (const [i, column] of header.entries()) {
    const name = normalizeName(column);
    if (ignored.includes(name)) continue;
    const id = said.targets.get(name) ?? targets.find((target) => namesOf(target).includes(name))?.id;
    if (id === undefined) {
      unknown.push(column);
      continue;
    }
    const before = columns.get(id);
    if (before !== undefined) problems.push(secondColumn(column, id, before));
    else {
      at.set(id, i);
      columns.set(id, column);
    }
  }
  const free = targets.filter(({ id }) => !at.has(id));
  const guesses = unknown.map((column) => ({ column, id: closestTarget(column, free) }));
  problems.push(...guesses.map(({ column, id }) => unknownColumn(column, id, free)));
  return { at, meant: new Set(guesses.flatMap(({ id }) => id ?? [])), problems };
}

function namesOf({ id, names }: Target): string[] {
  return [id, ...names].map(normalizeName);
}

function readMap(header: readonly string[], targets: readonly Target[], map: readonly string[]) {
  const problems: Problem[] = [];
  const found = new Map<string, string>();
  const columns = header.map(normalizeName);
  const ids = targets.map(({ id }) => id);
  for (const pair of map.flatMap((list) => list.split(",")).filter((part) => part.trim() !== "")) {
    const at = pair.lastIndexOf("=");
    const [column, id] = [pair.slice(0, Math.max(at, 0)), pair.slice(at + 1).trim()];
    const value = `--map ${pair}`;
    if (!columns.includes(normalizeName(column))) {
      problems.push(problemAt({ value }, "the file has no such column", nearest(column, header)));
    } else if (!ids.includes(id)) {
      problems.push(problemAt({ value }, `there is nothing called ${JSON.stringify(id)}`, nearest(id, ids)));
    } else found.set(normalizeName(column), id);
  }
  return { targets: found, problems };
}

function unknownIgnored(header: readonly string[], ignore: readonly string[]): Problem[] {
  const columns = header.map(normalizeName);
  return ignore
    .flatMap((list) => list.split(","))
    .filter((name) => name.trim() !== "" && !columns.includes(normalizeName(name)))
    .map((name) =>
      problemAt({ value: `--ignore ${name}` }, "the file has no such column", nearest(name, header)),
    );
}

function closestTarget(column: string, free: readonly Target[]): string | undefined {
  const spelled = free.flatMap((target) => namesOf(target).map((name) => ({ id: target.id, name })));
  const closest = closestWord(
    normalizeName(column),
    spelled.map(({ name }) => name),
  );
  return spelled.find(({ name }) => name === closest && isNear(normalizeName(column), name))?.id;
}

/** Short words are near to many others: "note" to "mode". */
function isNear(word: string, other: string): boolean {
  return word.length >= SHORTEST_GUESS || word.charAt(0) === other.charAt(0);
}

function unknownColumn(column: string, id: string | undefined, free: readonly Target[]): Problem {
  const leave = `leave it out: --ignore ${JSON.stringify(column)}.`;
  const mapTo = (target: string) => `--map ${JSON.stringify(`${column}=${target}`)}`;
  const ids = free.map((target) => target.id).join(", ");
  const remedy =
    id !== undefined
      ? `Did you mean ${JSON.stringify(id)}? Then ${mapTo(id)}; or ${leave}`
      : ids === ""
        ? `Every name is taken; ${leave}`
        : `No column is yet ${ids}: if it is one of these, ${mapTo("…")}; or ${leave}`;
  return problemAt({ column }, "nothing is known by this name", remedy);
}

function secondColumn(column: string, id: string, before: string): Problem {
  const why = `column ${JSON.stringify(before)} is ${id} already`;
  return problemAt({ column }, why, `Leave one out: --ignore ${JSON.stringify(column)}.`);
}

function nearest(word: string, candidates: readonly string[]): string {
  const closest = closestWord(
    normalizeName(word),
    candidates.map((candidate) => normalizeName(candidate)),
  );
  const found = candidates.find((candidate) => normalizeName(candidate) === closest);
  return found === undefined
    ? `There are ${candidates.join(", ")}.`
    : `Did you mean ${JSON.stringify(found)}?`;
}
