import { faultAt } from "../shape-faults";
import { faultsIn } from "./faults-in";
import { editionsOf, type Rule } from "./rule";

export const rowsInOrder: Rule = {
  name: "rows-in-order",
  why: "The file is read and compared by eye in the publisher's order.",
  needsEveryFile: false,
  check(dataset) {
    return editionsOf(dataset).flatMap(({ edition: { document, value } }) => {
      let highest = 0;
      return faultsIn(value.rows, ({ rank }, i) => {
        if (rank === null || rank >= highest) {
          highest = rank ?? highest;
          return;
        }
        return faultAt(
          document,
          ["rows", i, "rank"],
          `rank ${highest} stands before it`,
          "Put the rows in order of rank.",
        );
      });
    });
  },
};
