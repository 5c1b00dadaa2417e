import type { z } from "zod";
import type { Robustness } from "@/lib/data/load-robustness";
import type { SettledPair } from "@/lib/ranking/exact/settle-pairs";
import { allRobustness } from "./all-robustness";
import type { ApiInput } from "./api-input";
import type { EditionTable } from "./edition-tables";
import { nameEdition } from "./name-edition";
import { pairRowSchema, type pairsSchema } from "./pairs-schema";
import { schemaPath } from "./schema-path";

type PairRow = z.infer<typeof pairRowSchema>;
type PairsOfPlace = z.infer<typeof pairsSchema>["places"][number];

/** What the figures settle of every pair of places, of every edition of which we hold all scores and the weights. */
export function pairTables(input: ApiInput): EditionTable[] {
  return allRobustness(input).map(toTable);
}

function toTable(robustness: Robustness): EditionTable {
  const { loaded, scores, pairs } = robustness;
  const named = nameEdition(loaded);
  return {
    loaded,
    path: `pairs/${named.index}/${named.edition}`,
    description: `${named.name}: of each pair of places whether any weights can turn their order, with the proof.`,
    describedBy: schemaPath("pairs"),
    page: ["weights", named.index, named.edition],
    body: () => ({ ...named, pillars: scores.pillars, places: groupByFirst(pairs()) }),
    records: () => pairs().map(toRow),
    schema: pairRowSchema,
  };
}

function toRow({ first, second, verdict }: SettledPair): PairRow {
  const isReversible = verdict.kind === "reversible";
  return {
    first,
    second,
    verdict: verdict.kind,
    ahead: verdict.kind === "settled" ? (verdict.ahead === "first" ? first : second) : null,
    firstAheadOn: isReversible ? verdict.ahead : null,
    secondAheadOn: isReversible ? verdict.behind : null,
  };
}

function groupByFirst(pairs: readonly SettledPair[]): PairsOfPlace[] {
  const groups = new Map<string, PairsOfPlace>();
  for (const { first, second, verdict } of pairs) {
    const group = groups.get(first) ?? { place: first, ahead: [], behind: [], reversible: [], open: [] };
    groups.set(first, group);
    if (verdict.kind === "settled") group[verdict.ahead === "first" ? "ahead" : "behind"].push(second);
    else if (verdict.kind === "open") group.open.push(second);
    else turnedWith(group, verdict.ahead, verdict.behind).push(second);
  }
  return [...groups.values()];
}

/** The places whose order with the group's is turned by these two pillars. */
function turnedWith({ reversible }: PairsOfPlace, aheadOn: string, behindOn: string): string[] {
  const known = reversible.find((one) => one.aheadOn === aheadOn && one.behindOn === behindOn);
  if (known) return known.places;
  const places: string[] = [];
  reversible.push({ aheadOn, behindOn, places });
  return places;
}
