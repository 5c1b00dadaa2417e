import type { Highs } from "highs";
import { type BoundProblem, rankUnder } from "@/lib/ranking/exact/bound-problem";
import { type FoundWeights, findWeights } from "@/lib/ranking/exact/find-weights";
import { neatWeights } from "./neat-weights";

export type SolvedBound = { rank: number; weights: bigint[]; rounds: number };

type Row = { margins: readonly bigint[] };

/**
 * The bound and weights that reach it, proved both ways. HiGHS finds the largest set of rows that can count at once
 * when a sum of zero counts and its tolerances err on the large side, so none larger exists; what of its set holds
 * exactly is then decided in whole numbers. Rows that contradict each other are forbidden together and it is asked
 * again, until as many hold exactly as it finds.
 */
export function solveBound(highs: Highs, problem: BoundProblem, perPoint: bigint): SolvedBound {
  const { others, strict, pillars } = problem;
  const holds = (sum: bigint) => (strict ? sum > 0n : sum >= 0n);
  const always = others.filter(({ margins }) => margins.every(holds));
  const free = others.filter(({ margins }) => !margins.every(holds) && margins.some(holds));
  const toDemands = (rows: readonly number[]) =>
    [...rows.flatMap((at) => free[at] ?? []), ...always].map(({ margins }) => ({ margins, strict }));
  const conflicts: number[][] = [];
  for (let rounds = 1; ; rounds++) {
    const chosen = largestSet(highs, free, conflicts, perPoint);
    const exact = thinOut(chosen, (rows) => findWeights(toDemands(rows), pillars));
    conflicts.push(...exact.conflicts);
    if (exact.rows.length < chosen.length) continue;
    const rank = problem.rankOf(exact.rows.length + always.length);
    const reaches = (weights: readonly bigint[]) => rankUnder(problem, weights) === rank;
    const weights = neatWeights(highs, toDemands(exact.rows), exact.weights, reaches);
    return { rank, weights, rounds };
  }
}

/** Rows of a set that hold together exactly, found by leaving out one of each conflict, and all those conflicts. */
function thinOut(chosen: readonly number[], find: (rows: readonly number[]) => FoundWeights) {
  const conflicts: number[][] = [];
  let rows = [...chosen];
  for (;;) {
    const found = find(rows);
    if (found.kind === "weights") return { rows, weights: found.weights, conflicts };
    const conflict = found.demands.flatMap((at) => rows[at] ?? []);
    conflicts.push(conflict);
    rows = rows.filter((row) => row !== conflict[0]);
  }
}

/** Positions of the rows that count in an optimum of the mixed-integer programme. */
function largestSet(
  highs: Highs,
  rows: readonly Row[],
  conflicts: readonly (readonly number[])[],
  perPoint: bigint,
): number[] {
  if (rows.length === 0) return [];
  const result = highs.solve(toProgramme(rows, conflicts, perPoint), {
    output_flag: false,
    mip_rel_gap: 0,
    mip_abs_gap: 0.5,
    threads: 1,
  });
  if (result.Status !== "Optimal") throw new Error(`HiGHS ended with ${result.Status}`);
  return rows.flatMap((_, at) => {
    const column = result.Columns[`z${at}`];
    return column && (column.Primal ?? 0) > 0.5 ? [at] : [];
  });
}

/** w·margins >= M (z - 1) with M the least that frees the row: minus its smallest margin. */
function toProgramme(
  rows: readonly Row[],
  conflicts: readonly (readonly number[])[],
  perPoint: bigint,
): string {
  const pillars = rows[0]?.margins.length ?? 0;
  const constraints = rows.map(({ margins }, at) => {
    const values = margins.map((margin) => Number(margin) / Number(perPoint));
    const free = -Math.min(...values);
    const terms = values.map((value, pillar) => `${signed(value)} w${pillar}`).join(" ");
    return `r${at}: ${terms} ${signed(-free)} z${at} >= ${-free}`;
  });
  const cuts = conflicts.map(
    (rowsOf, at) => `c${at}: ${rowsOf.map((row) => `z${row}`).join(" + ")} <= ${rowsOf.length - 1}`,
  );
  const sum = Array.from({ length: pillars }, (_, pillar) => `w${pillar}`).join(" + ");
  return [
    "Maximize",
    `counting: ${rows.map((_, at) => `z${at}`).join(" + ")}`,
    "Subject To",
    `sum: ${sum} = 1`,
    ...constraints,
    ...cuts,
    "Binaries",
    rows.map((_, at) => `z${at}`).join(" "),
    "End",
  ].join("\n");
}

function signed(value: number): string {
  return value < 0 ? `- ${-value}` : `+ ${value}`;
}
