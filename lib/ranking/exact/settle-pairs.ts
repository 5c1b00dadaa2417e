import { present } from "@/lib/present";
import type { ExactPlace, ExactScores } from "./exact-scores";

/**
 * What the data say of two places over all weights and all that rounding leaves open.
 *
 * *settled*: no weights put the one behind the other. *reversible*: with all weight on pillar `ahead` the first is
 * ahead however both were rounded, with all weight on `behind` the second is. *open*: neither can be shown, since the
 * one that is nowhere behind prints the same in some pillar, and the digits that would decide are not published.
 */
export type PairVerdict =
  | { kind: "settled"; ahead: "first" | "second" }
  | { kind: "reversible"; ahead: string; behind: string }
  | { kind: "open" };

/**
 * Over weights that are not negative a weighted sum of margins is extreme where all weight is on one pillar, so the
 * single pillars decide: they are the certificate.
 */
export function settlePair(first: ExactPlace, second: ExactPlace, pillars: readonly string[]): PairVerdict {
  if (isNeverBehind(first, second)) return { kind: "settled", ahead: "first" };
  if (isNeverBehind(second, first)) return { kind: "settled", ahead: "second" };
  const ahead = pillars.find((_, pillar) => isSurelyAhead(first, second, pillar));
  const behind = pillars.find((_, pillar) => isSurelyAhead(second, first, pillar));
  return ahead && behind ? { kind: "reversible", ahead, behind } : { kind: "open" };
}

/** True where every true score of the one in that pillar is above every true score of the other. */
function isSurelyAhead(one: ExactPlace, other: ExactPlace, pillar: number): boolean {
  const [{ low }, { low: otherLow, high }] = [rangeIn(one, pillar), rangeIn(other, pillar)];
  return low > high || (low === high && high > otherLow);
}

function isNeverBehind(one: ExactPlace, other: ExactPlace): boolean {
  const pillars = [...one.lowest.keys()];
  return (
    pillars.every((pillar) => rangeIn(one, pillar).low >= rangeIn(other, pillar).high) &&
    pillars.some((pillar) => isSurelyAhead(one, other, pillar))
  );
}

function rangeIn({ lowest, highest }: ExactPlace, pillar: number): { low: bigint; high: bigint } {
  return { low: present(lowest[pillar], "score"), high: present(highest[pillar], "score") };
}

export type SettledPair = { first: string; second: string; verdict: PairVerdict };

/** Every pair of the places, in their order: n (n - 1) / 2 of them. */
export function settlePairs({ places, pillars }: ExactScores): SettledPair[] {
  return places.flatMap((first, at) =>
    places.slice(at + 1).map((second) => ({
      first: first.place,
      second: second.place,
      verdict: settlePair(first, second, pillars),
    })),
  );
}

/** How many places one is surely ahead of, and surely behind, whatever the weights and the rounding. */
export type SureCounts = { ahead: number; behind: number };

export function countSure(pairs: readonly SettledPair[], place: string): SureCounts {
  const counts = { ahead: 0, behind: 0 };
  for (const { first, second, verdict } of pairs) {
    if (verdict.kind !== "settled" || (first !== place && second !== place)) continue;
    const isAhead = (verdict.ahead === "first" ? first : second) === place;
    counts[isAhead ? "ahead" : "behind"]++;
  }
  return counts;
}
