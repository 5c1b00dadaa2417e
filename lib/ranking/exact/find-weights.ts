import { least } from "d3-array";
import { present } from "@/lib/present";
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

/** Its values by variable: the demands' first, then the slack of each pillar; and which variable is basic in it. */
type Row = { basic: number; values: bigint[] };

/** Whole numbers over one common denominator, `over`. */
type Tableau = { rows: Row[]; objective: bigint[]; over: bigint };

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
    const column = tableau.objective.findIndex((cost) => cost < 0n);
    if (column === -1) return { kind: "weights", weights: shadowPrices(tableau, all.length) };
    const row = leavingRow(tableau, column);
    if (!row) return toConflict(tableau, column, demands.length);
    pivot(tableau, row, column);
  }
}

function openTableau(demands: readonly Demand[], pillars: number): Tableau {
  const rows = Array.from({ length: pillars }, (_, pillar) => ({
    basic: demands.length + pillar,
    values: [
      ...demands.map(({ margins }) => valueAt(margins, pillar)),
      ...Array.from({ length: pillars }, (_, slack) => (slack === pillar ? 1n : 0n)),
    ],
  }));
  const objective = [...demands.map(({ strict }) => (strict ? -1n : 0n)), ...Array<bigint>(pillars).fill(0n)];
  return { rows, objective, over: 1n };
}

function valueAt(values: readonly bigint[], at: number): bigint {
  return present(values[at], "column of the tableau");
}

/** All right-hand sides are zero, so every row with a positive entry is tied: Bland takes the first variable. */
function leavingRow({ rows }: Tableau, column: number): Row | undefined {
  const candidates = rows.filter(({ values }) => valueAt(values, column) > 0n);
  return least(candidates, ({ basic }) => basic);
}

function pivot(tableau: Tableau, leaving: Row, column: number): void {
  const { objective, rows, over } = tableau;
  const by = valueAt(leaving.values, column);
  const eliminated = (values: readonly bigint[]) => {
    const factor = valueAt(values, column);
    return values.map((value, at) => (value * by - factor * valueAt(leaving.values, at)) / over);
  };
  tableau.rows = rows.map((row) =>
    row === leaving ? { ...row, basic: column } : { ...row, values: eliminated(row.values) },
  );
  tableau.objective = eliminated(objective);
  tableau.over = by;
}

function shadowPrices({ objective }: Tableau, demands: number): bigint[] {
  return toLowestTerms(objective.slice(demands));
}

/** Along the ray the entering variable and the basic ones grow; those among the demands are the conflict. */
function toConflict({ rows, over }: Tableau, column: number, demands: number): FoundWeights {
  const growing = [
    { variable: column, by: over },
    ...rows.map(({ basic, values }) => ({ variable: basic, by: -valueAt(values, column) })),
  ].filter(({ variable, by }) => variable < demands && by > 0n);
  return {
    kind: "conflict",
    demands: growing.map(({ variable }) => variable),
    multipliers: growing.map(({ by }) => by),
  };
}
