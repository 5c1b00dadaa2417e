import type { PillarPosition } from "./pillar-positions";

type Placed = Pick<PillarPosition, "pillar" | "position">;

export type Outstanding<T extends Placed> = { strongest: T[]; weakest: T[] };

/**
 * The pillars in which a place stands highest and lowest. One alone may be called the strongest (or weakest): its
 * printed ranks touch no other pillar's. Where they touch, all that they touch, directly or through one another, come
 * together, the highest first. Null where that would be every pillar, so that none stands out.
 *
 * 17-20, 20-23 and 57-64 give `strongest: [17-20, 20-23], weakest: [57-64]`.
 */
export function outstandingPillars<T extends Placed>(pillars: readonly T[]): Outstanding<T> | null {
  const byBest = pillars.toSorted((a, b) => a.position.from - b.position.from);
  const byWorst = pillars.toSorted((a, b) => b.position.to - a.position.to);
  const strongest = touching(byBest);
  if (strongest.length === pillars.length) return null;
  return { strongest, weakest: touching(byWorst) };
}

/** The first and all that touch it, directly or through others. */
function touching<T extends Placed>([first, ...others]: readonly T[]): T[] {
  if (!first) return [];
  const together = [first];
  for (const one of others) if (together.some((other) => touch(one, other))) together.push(one);
  return together;
}

function touch({ position: a }: Placed, { position: b }: Placed): boolean {
  return a.from <= b.to && b.from <= a.to;
}
