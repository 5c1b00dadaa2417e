import type { Model, Relation, ResultTable } from "@/lib/data/models-schema";

/** What whoever measured a table is to the makers of its models, taken together. */
export const MEASURER_TIES = ["independent", "tied", "maker"] as const;

export type MeasurerTie = (typeof MEASURER_TIES)[number];

/** *maker* where the measurer made (or paid for) one of the models; *independent* only where no tie is known to any. */
export function measurerTie({ relations }: Pick<ResultTable, "relations">): MeasurerTie {
  const ties = Object.values(relations);
  if (ties.some((tie) => tie === "maker" || tie === "investor")) return "maker";
  return ties.every((tie) => tie === "none-known") ? "independent" : "tied";
}

/** What a table's measurer is to a model's maker: unknown where it is not said, or the maker is not known. */
export function relationTo(
  { maker }: Pick<Model, "maker">,
  { relations }: Pick<ResultTable, "relations">,
): Relation {
  return (maker === null ? undefined : relations[maker]) ?? "unknown";
}
