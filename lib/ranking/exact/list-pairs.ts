import type { EditionPairs } from "@/lib/data/derived-schema";
import type { SettledPair } from "./settle-pairs";

/** What the data settle of every pair, in the form in which it is published: each pair under its first place. */
export function listPairs(pairs: readonly SettledPair[], places: readonly string[]): EditionPairs["places"] {
  const byFirst = new Map<string, EditionPairs["places"][number]>(
    places.map((place) => [place, { place, ahead: [], behind: [], reversible: {}, open: [] }]),
  );
  for (const { first, second, verdict } of pairs) {
    const entry = byFirst.get(first);
    if (!entry) throw new RangeError(`${JSON.stringify(first)} is not among the places`);
    if (verdict.kind === "open") entry.open.push(second);
    else if (verdict.kind === "settled") entry[verdict.ahead === "first" ? "ahead" : "behind"].push(second);
    else {
      const turns = `${verdict.ahead} > ${verdict.behind}`;
      entry.reversible[turns] = [...(entry.reversible[turns] ?? []), second];
    }
  }
  return [...byFirst.values()];
}
