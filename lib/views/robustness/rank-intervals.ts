import type { Robustness } from "@/lib/data/load-robustness";
import type { RankInterval } from "@/lib/ranking/rank-interval";
import type { IntervalKind } from "./interval-kinds";

/**
 * The ranks of a place by what is varied; null where that is not known: without bounds for these figures, where every
 * digit is printed, or where the place has no score in some pillar.
 */
export function rankIntervals(
  { loaded, trials, bounds }: Robustness,
  place: string,
): Record<IntervalKind, RankInterval | null> {
  const own = bounds?.get(place);
  return {
    "printed-scores": loaded.countries.find((country) => country.place === place)?.interval ?? null,
    "around-base": trials["around-base"]().get(place) ?? null,
    uniform: trials.uniform().get(place) ?? null,
    any: own ? toInterval(own.printed) : null,
    "any-rounding": own?.rounding ? toInterval(own.rounding) : null,
  };
}

type Bounds = { best: { rank: number }; worst: { rank: number } };

function toInterval({ best, worst }: Bounds): RankInterval {
  return { from: best.rank, to: worst.rank };
}
