import { placeInWords } from "../place-in-words";
import { faultAt } from "../shape-faults";
import { editionsOf, type Rule } from "./rule";

export const finerOrderAgrees: Rule = {
  name: "finer-order-agrees",
  why: "Finer overall scores must explain the publisher's order, not contradict it.",
  needsEveryFile: false,
  check(dataset) {
    return editionsOf(dataset).flatMap(({ edition: { document, value } }) => {
      const known = value.finer.flatMap((finer, i) => {
        const rank = value.rows.find((row) => row.place === finer.place)?.rank;
        return finer.measure === "overall" && rank ? [{ ...finer, i, rank }] : [];
      });
      return known.flatMap((finer) => {
        const overtaken = known.find((other) => other.rank < finer.rank && other.value < finer.value);
        if (!overtaken) return [];
        const other = placeInWords(dataset, overtaken.place);
        const why = `${other} has ${overtaken.value} and stands higher, at rank ${overtaken.rank}`;
        const remedy = `Should be at most ${overtaken.value}, or a rank is wrong.`;
        return [faultAt(document, ["finer", finer.i, "value"], why, remedy)];
      });
    });
  },
};
