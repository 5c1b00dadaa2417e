import type { Edition, Weights } from "@/lib/data/schema";
import type { FittedPillar, Line, Recovery, Residuals } from "@/lib/ranking/recover-weights";
import type { Disagreement } from "@/lib/ranking/weights-disagreements";
import { wholeParts } from "./whole-parts";

const NAME_WIDTH = 37;
const FIGURE_WIDTH = 11;

/** The fits of one edition as a table, residuals as printed less recomputed, and whether its file agrees with them. */
export function toReport(
  { index, edition, precision }: Pick<Edition, "index" | "edition" | "precision">,
  weights: Weights,
  recovery: Recovery,
  faults: readonly Disagreement[],
): string {
  const { free, best, written, stretched, places, roundingRms } = recovery;
  const unit = precision === 0 ? "every digit printed" : `printed to ${precision}`;
  const ends = [stretched.lowest, stretched.highest].map(({ place, sum }) => `${place} ${figure(sum)}`);
  return [
    `${index} ${edition}: ${places} places, ${unit}, weights ${weights.basis}`,
    ...freeTable(weights, free),
    row("of the file's shares", ["factor", "constant", "rms", "largest"]),
    lineRow("  as its file has it", written),
    lineRow("  best line", best.constant),
    lineRow("  best line through 0", best.origin),
    lineRow("  lowest and highest sum to scale", stretched, `  (${ends.join(", ")})`),
    ...(precision === 0 ? [] : [row("rounding alone would leave", ["", "", figure(roundingRms)])]),
    ...(faults.length === 0 ? ["✓ the file agrees"] : faults.map(toFault)),
  ].join("\n");
}

function freeTable(weights: Weights, { origin, constant }: Recovery["free"]): string[] {
  const shares = Object.values(weights.values);
  const parts = wholeParts(shares);
  const ofParts = parts === null ? "" : `of ${parts}`;
  const cellsOf = ({ coefficient, standardError, share }: FittedPillar) => [
    ...[coefficient, standardError, share].map(figure),
    parts === null ? "" : (share * parts).toFixed(3),
  ];
  const halves = ["coef.", "s.e.", "share", ofParts];
  return [
    row("", ["", "free fit,", "through 0", "", "", "free fit,", "constant"]),
    row("pillar", ["file", ...halves, ...halves]),
    ...origin.pillars.map((fitted, i) => {
      const cells = [fitted, ...constant.pillars.slice(i, i + 1)].flatMap(cellsOf);
      return row(`  ${fitted.pillar}`, [figure(shares[i] ?? null), ...cells]);
    }),
    row("  sum", ["", figure(origin.sum), "", "", "", figure(constant.sum)]),
    row("  constant", ["", "", "", "", "", figure(constant.constant), figure(constant.constantError)]),
    row("  rms", ["", figure(origin.residuals.rms), "", "", "", figure(constant.residuals.rms)]),
    row("  largest residual", ["", ...largest(origin), "", "", ...largest(constant)]),
  ];
}

function largest({ residuals }: { residuals: Residuals }): string[] {
  return [figure(residuals.largest), residuals.place];
}

function lineRow(name: string, line: Line, remark = ""): string {
  return row(name, [
    figure(line.factor),
    figure(line.constant),
    figure(line.residuals.rms),
    ...largest(line),
    remark,
  ]);
}

function toFault({ what, written, found, tolerance }: Disagreement): string {
  return `✗ ${what}: the file has ${written}, the fit ${figure(found)}, further than ${figure(tolerance)}`;
}

/** Five decimals, or as many digits as a very small number has. */
function figure(value: number | null): string {
  if (value === null) return "-";
  return value !== 0 && Math.abs(value) < 1e-5 ? value.toExponential(2) : value.toFixed(5);
}

function row(name: string, cells: readonly string[]): string {
  return (name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(FIGURE_WIDTH)).join("")).trimEnd();
}
