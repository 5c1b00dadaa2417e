import type { ResultTable } from "@/lib/data/models-schema";

/** What whoever measured a table is to the makers of its models, taken together. */
export const MEASURER_TIES = ["independent", "tied", "maker"] as const;

export type MeasurerTie = (typeof MEASURER_TIES)[number];

/** *maker* where the measurer made (or paid for) one of the models; *independent* only where no tie is known to any. */
export function measurerTie({ relations }: Pick<ResultTable, "relations">): MeasurerTie {
  const ties = Object.values(relations);
  if (ties.some((tie) => tie === "maker" || tie === "investor")) return "maker";
  return ties.every((tie) => tie === "none-known") ? "independent" : "tied";
}
