import { loadEdition } from "@/lib/data/load";
import { recomputeOverall } from "@/lib/data/recompute-overall";
import type { Edition, EditionRow, Weights } from "@/lib/data/schema";

/** An edition of the Global AI Index with its weights; throws where one is missing. */
export function weightedEdition(year: string): Edition & { weights: Weights } {
  const edition = loadEdition("global-ai-index", year);
  if (!edition?.weights) throw new Error(`No edition ${year} with weights`);
  return { ...edition, weights: edition.weights };
}

export function rowOf({ rows }: Pick<Edition, "rows">, place: string): EditionRow {
  const row = rows.find((candidate) => candidate.place === place);
  if (!row) throw new Error(`No row ${place}`);
  return row;
}

/** Recomputed minus printed overall score of every ranked place. */
export function residualsOf({ rows, weights }: { rows: EditionRow[]; weights: Weights }) {
  return rows
    .filter(({ rank }) => rank !== null)
    .map((row) => {
      const recomputed = recomputeOverall(weights, row);
      if (recomputed === null || row.overall === null) throw new Error(`No score of ${row.place}`);
      return { place: row.place, residual: recomputed - row.overall };
    });
}

/** Root of the mean square. */
export function rootMeanSquare(residuals: readonly { residual: number }[]): number {
  return Math.sqrt(residuals.reduce((sum, { residual }) => sum + residual ** 2, 0) / residuals.length);
}

/** The place whose recomputed score is furthest from the printed one, and how far. */
export function furthest(residuals: readonly { place: string; residual: number }[]) {
  const [worst] = [...residuals].sort((a, b) => Math.abs(b.residual) - Math.abs(a.residual));
  if (!worst) throw new Error("No residuals");
  return { place: worst.place, distance: Math.abs(worst.residual) };
}
