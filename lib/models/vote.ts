import { newcombeDifference, newcombeP } from "./newcombe-difference";
import type { SharedRow } from "./shared-rows";

export type Outcome = "for" | "against" | "undecided";

/** What one row says of "the first model is the stronger": shares 0..1 of the first less those of the second. */
export type RowTest = {
  method: "mcnemar" | "newcombe";
  p: number;
  difference: number;
  lower: number;
  upper: number;
};

/** A difference whose whole 95 % interval lies within so many points of zero is none: it speaks against a claim. */
export const EQUAL_WITHIN = 0.03;
const LEVEL = 0.05;

/**
 * The exact McNemar test where the two models were compared item by item, otherwise Newcombe's interval of the
 * difference. Null where the numbers of right answers are not known.
 */
export function testRow(row: SharedRow): RowTest | null {
  const [first, second] = row.entries;
  const { items, pairing } = row;
  if (!first || !second || first.right === null || second.right === null || items === null) return null;
  const answers = [
    { right: first.right, items },
    { right: second.right, items },
  ] as const;
  const interval = newcombeDifference(...answers);
  if (pairing) return { method: "mcnemar", p: pairing.p, ...interval };
  return { method: "newcombe", p: newcombeP(...answers), ...interval };
}

/** @param p the test's p value after Holm's correction over all votes of the claim */
export function outcomeOf({ difference, lower, upper }: RowTest, p: number): Outcome {
  if (p < LEVEL && difference !== 0) return difference > 0 ? "for" : "against";
  return lower > -EQUAL_WITHIN && upper < EQUAL_WITHIN ? "against" : "undecided";
}
