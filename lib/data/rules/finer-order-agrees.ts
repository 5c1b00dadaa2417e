import type { Dataset } from "../assemble-dataset";
import type { Fault } from "../fault";
import type { DataFile } from "../parse";
import { placeInWords } from "../place-in-words";
import type { Edition } from "../schema";
import { faultAt } from "../shape-faults";
import { faultsIn } from "./faults-in";
import { editionsOf, type Rule, rowsByPlace } from "./rule";

type Ranked = { place: string; value: number; i: number; rank: number };

export const finerOrderAgrees: Rule = {
  name: "finer-order-agrees",
  why: "Finer overall scores must explain the publisher's order, not contradict it.",
  needsEveryFile: false,
  check(dataset) {
    return editionsOf(dataset).flatMap(({ edition }) => orderFaults(dataset, edition));
  },
};

/** From the first rank down: a value must not be above the lowest one that stands higher. */
function orderFaults(dataset: Dataset, { document, value }: DataFile<Edition>): Fault[] {
  let lowest: Ranked | undefined;
  return faultsIn(rankedFiner(value), (finer) => {
    if (!lowest || finer.value <= lowest.value) {
      lowest = finer;
      return;
    }
    if (finer.rank === lowest.rank) return;
    const other = placeInWords(dataset, lowest.place);
    const why = `${other} has ${lowest.value} and stands higher, at rank ${lowest.rank}`;
    const remedy = `Should be at most ${lowest.value}, or a rank is wrong.`;
    return faultAt(document, ["finer", finer.i, "value"], why, remedy);
  });
}

function rankedFiner(edition: Edition): Ranked[] {
  if (edition.finer.length === 0) return [];
  const rows = rowsByPlace(edition);
  return edition.finer
    .flatMap(({ place, measure, value }, i) => {
      const rank = rows.get(place)?.rank;
      return measure === "overall" && rank ? [{ place, value, i, rank }] : [];
    })
    .sort((a, b) => a.rank - b.rank);
}
