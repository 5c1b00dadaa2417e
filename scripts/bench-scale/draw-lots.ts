import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** What is drawn by lot, the same for the same seed. */
export interface Lots {
  /** At least 0 and below 1. */
  share(): number;
  /** The same entries in another order. */
  shuffle<T>(entries: readonly T[]): T[];
}

export function createLots(seed: number): Lots {
  const generator = xoroshiro128plus(seed);
  return {
    share: () => uniformFloat64(generator),
    shuffle: (entries) =>
      entries
        .map((entry) => ({ entry, at: uniformInt(generator, 0, 0x7fffffff) }))
        .sort((a, b) => a.at - b.at)
        .map(({ entry }) => entry),
  };
}
