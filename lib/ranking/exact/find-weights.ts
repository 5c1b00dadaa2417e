import { toLowestTerms } from "./whole-numbers";

/**
 * What weights are asked to do with one vector of margins, a margin a pillar: make their weighted sum positive
 * (`strict`), or at least not negative.
 */
export type Demand = { margins: readonly bigint[]; strict: boolean };

export type FoundWeights =
  /** Whole numbers, none negative, not all zero, of which only the ratios count. */
  | { kind: "weights"; weights: bigint[] }
  /**
   * Positions of demands that no weights meet together, at most one more than there are pillars: added up with the
   * multipliers given, they ask for a positive sum where every pillar's margin is zero or less (Farkas' lemma).
   */
  | { kind: "conflict"; demands: number[]; multipliers: bigint[] };

/** Rows of whole numbers over one common denominator, `over`; the last row is the objective. */
type Tableau = { rows: bigint[][]; basis: number[]; over: bigint };

/**
 * Weights that meet all demands, or those that contradict each other: exact, without any tolerance.
 *
 * It solves the dual, max b·y with Aᵀy <= 0 and y >= 0 (b = 1 for a strict demand), by the simplex method in whole
 * numbers (Edmonds' integer pivots) with Bland's rule (1977), which cannot cycle. Where that is unbounded, its ray
 * is the conflict; otherwise its shadow prices are weights.
 * @param demands one or more, at least one of them strict or the answer could be no weights at all
 */
export function findWeights(demands: readonly Demand[], pillars: number): FoundWeights {
  // The weights sum to something: without this, zero weights would meet demands that are not strict.
  const all = [...demands, { margins: Array<bigint>(pillars).fill(1n), strict: true }];
  const tableau = openTableau(all, pillars);
  for (;;) {
    const column = enteringColumn(tableau);
    if (column === -1) return { kind: "weights", weights: shadowPrices(tableau, all.length, pillars) };
    const row = leavingRow(tableau, column);
    if (row === -1) return toConflict(tableau, column, demands.length);
    pivot(tableau, row, column);
  }
}

function openTableau(demands: readonly Demand[], pillars: number): Tableau {
  const rows = Array.from({ length: pillars }, (_, pillar) => [
    ...demands.map(({ margins }) => margins[pillar] ?? 0n),
    ...Array.from({ length: pillars }, (_, slack) => (slack === pillar ? 1n : 0n)),
  ]);
  const objective = [...demands.map(({ strict }) => (strict ? -1n : 0n)), ...Array<bigint>(pillars).fill(0n)];
  const basis = Array.from({ length: pillars }, (_, pillar) => demands.length + pillar);
  return { rows: [...rows, objective], basis, over: 1n };
}

function enteringColumn({ rows }: Tableau): number {
  return (rows.at(-1) ?? []).findIndex((cost) => cost < 0n);
}

/** All right-hand sides are zero, so every row with a positive entry is tied: Bland takes the first variable. */
function leavingRow({ rows, basis }: Tableau, column: number): number {
  let leaving = -1;
  for (const [row, variable] of basis.entries()) {
    const isCandidate = (rows[row]?.[column] ?? 0n) > 0n;
    if (isCandidate && (leaving === -1 || variable < (basis[leaving] ?? 0))) leaving = row;
  }
  return leaving;
}

function pivot(tableau: Tableau, at: number, column: number): void {
  const pivotRow = tableau.rows[at] ?? [];
  const by = pivotRow[column] ?? 1n;
  tableau.rows = tableau.rows.map((row, i) => {
    if (i === at) return row;
    const factor = row[column] ?? 0n;
    return row.map((value, j) => (value * by - factor * (pivotRow[j] ?? 0n)) / tableau.over);
  });
  tableau.over = by;
  tableau.basis[at] = column;
}

function shadowPrices({ rows }: Tableau, demands: number, pillars: number): bigint[] {
  return toLowestTerms((rows.at(-1) ?? []).slice(demands, demands + pillars));
}

/** Along the ray the entering variable and the basic ones grow; those among the demands are the conflict. */
function toConflict({ rows, basis, over }: Tableau, column: number, demands: number): FoundWeights {
  const growing = [
    { variable: column, by: over },
    ...basis.map((variable, row) => ({ variable, by: -(rows[row]?.[column] ?? 0n) })),
  ].filter(({ variable, by }) => variable < demands && by > 0n);
  return {
    kind: "conflict",
    demands: growing.map(({ variable }) => variable),
    multipliers: growing.map(({ by }) => by),
  };
}
