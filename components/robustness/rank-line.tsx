import { atClass, barClass } from "@/components/charts/bar-class";
import type { RankInterval } from "@/lib/ranking/rank-interval";

export type RankLineProps = {
  interval: RankInterval;
  /** How many ranks the axis has. */
  count: number;
  /** A published rank is a filled dot, a recomputed one a hollow dot. */
  rank: number | null;
  isRecomputed: boolean;
};

/** A thin line from the best to the worst rank with the rank as a dot; its figures stand beside it. */
export function RankLine({ interval: { from, to }, count, rank, isRecomputed }: RankLineProps) {
  const axis = { min: 1, max: count };
  return (
    <span className="rank-line" aria-hidden="true">
      <span className={`rank-span ${atClass(from, axis)} ${barClass(1 + to - from, axis)}`} />
      {rank !== null && (
        <span className={`rank-dot ${isRecomputed ? "is-hollow" : ""} ${atClass(rank, axis)}`} />
      )}
    </span>
  );
}
