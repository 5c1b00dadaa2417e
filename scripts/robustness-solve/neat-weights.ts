import type { Highs } from "highs";
import type { Demand } from "@/lib/ranking/exact/find-weights";

/** Weights as per cent, as tenths of a per cent, and finer. */
const TOTALS = [100, 1_000, 10_000, 100_000, 1_000_000] as const;

/**
 * Weights that a reader can follow: those with the most room to every demand, rounded to the coarsest shares that
 * still hold. Where there is no room at all, the exact ones as they are.
 */
export function neatWeights(
  highs: Highs,
  demands: readonly Demand[],
  exact: readonly bigint[],
  holds: (weights: readonly bigint[]) => boolean,
): bigint[] {
  const shares = [roomiest(highs, demands, exact.length), toShares(exact)];
  for (const total of TOTALS) {
    for (const share of shares) {
      const weights = roundShares(share, total);
      if (holds(weights)) return weights;
    }
  }
  return [...exact];
}

function roomiest(highs: Highs, demands: readonly Demand[], pillars: number): number[] {
  const names = Array.from({ length: pillars }, (_, pillar) => `w${pillar}`);
  const rows = demands.map(({ margins }, at) => {
    const largest = Math.max(...margins.map((margin) => Math.abs(Number(margin))), 1);
    const terms = margins.map((margin, pillar) => signed(Number(margin) / largest, names[pillar] ?? ""));
    return `r${at}: ${terms.join(" ")} - room >= 0`;
  });
  const programme = [
    "Maximize",
    "obj: room",
    "Subject To",
    `sum: ${names.join(" + ")} = 1`,
    ...rows,
    "Bounds",
    "-1 <= room <= 1",
    "End",
  ];
  const result = highs.solve(programme.join("\n"), { output_flag: false });
  if (result.Status !== "Optimal") throw new Error(`HiGHS ended with ${result.Status}`);
  return names.map((name) => Math.max(0, result.Columns[name]?.Primal ?? 0));
}

function signed(value: number, name: string): string {
  return `${value < 0 ? "-" : "+"} ${Math.abs(value)} ${name}`;
}

function toShares(weights: readonly bigint[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  return weights.map((weight) => Number((weight * 10n ** 15n) / total) / 1e15);
}

/** Whole numbers with that total, the largest remainders rounded up. */
function roundShares(shares: readonly number[], total: number): bigint[] {
  const floors = shares.map((share) => Math.floor(share * total));
  const missing = total - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = shares
    .map((share, at) => ({ at, rest: share * total - Math.floor(share * total) }))
    .sort((a, b) => b.rest - a.rest)
    .slice(0, Math.max(0, missing))
    .map(({ at }) => at);
  return floors.map((floor, at) => BigInt(floor + (byRemainder.includes(at) ? 1 : 0)));
}
