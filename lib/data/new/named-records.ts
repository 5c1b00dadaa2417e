import { closestWord } from "../closest-word";
import { normalizeName } from "./normalize-name";

export type Named = { id: string; name: string };

/** The record whose id or name a cell is, case and punctuation ignored; else the id of the nearest, if any. */
export function findNamed(
  cell: string,
  records: readonly Named[],
): { id: string; closest?: undefined } | { id: null; closest: string | undefined } {
  const exact = records.find(({ id, name }) => id === cell || name === cell);
  if (exact) return { id: exact.id };
  const wanted = normalizeName(cell);
  const same = records.filter(({ id, name }) => [id, name].map(normalizeName).includes(wanted));
  const [first] = same;
  if (first && same.length === 1) return { id: first.id };
  const spelled = records.flatMap(({ id, name }) =>
    [id, name].map((word) => ({ id, word: normalizeName(word) })),
  );
  const closest = closestWord(
    wanted,
    spelled.map(({ word }) => word),
  );
  return { id: null, closest: spelled.find(({ word }) => word === closest)?.id };
}
