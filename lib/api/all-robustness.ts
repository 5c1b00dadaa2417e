import type { Robustness } from "@/lib/data/load-robustness";
import type { ApiInput } from "./api-input";

/** How firm the ranks are of every edition of which we hold all scores and the weights. */
export function allRobustness({ countries }: ApiInput): Robustness[] {
  return countries.indices.flatMap(({ index, editions }) =>
    editions.flatMap(({ edition }) => countries.robustness(index.id, edition.edition) ?? []),
  );
}
