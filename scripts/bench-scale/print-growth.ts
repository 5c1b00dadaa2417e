import type { Figure } from "./figures";
import type { ScaleSet } from "./scale-sets";

export type Measured = { set: ScaleSet; figures: readonly Figure[] };

/** Above its set's growth by more than this, a figure reads as worse than linear: times scatter. */
const TOLERANCE = 1.1;
const NAME_WIDTH = 52;

/**
 * A line a figure: what it is in the first set, and in each other with its ratio to that; `!` where that ratio is
 * above the one of the places or editions themselves, which stands in the first line.
 */
export function printGrowth([first, ...others]: readonly Measured[]): string {
  if (!first) return "";
  const head = ["", first.set.name, ...others.map(({ set }) => set.name)];
  const grown = [
    "growth of the set",
    "",
    ...others.map(({ set }) => `${growthOf(set, first.set).toFixed(2)} x`),
  ];
  const lines = first.figures.map((figure) => [
    figure.name,
    show(figure.value, figure.unit),
    ...others.map(({ set, figures }) => besideFirst(figure, figures, growthOf(set, first.set))),
  ]);
  return [head, grown, ...lines].map(alignCells).join("\n");
}

/** How many times as many rows the editions of a set hold together. */
function growthOf(set: ScaleSet, first: ScaleSet): number {
  return (set.places * set.editions) / (first.places * first.editions);
}

function besideFirst({ name, unit, value }: Figure, figures: readonly Figure[], growth: number): string {
  const grown = figures.find((one) => one.name === name)?.value ?? Number.NaN;
  const ratio = grown / value;
  if (!Number.isFinite(ratio)) return show(grown, unit);
  return `${show(grown, unit)} ${ratio.toFixed(2)} x${ratio > growth * TOLERANCE ? " !" : "  "}`;
}

function show(value: number, unit: Figure["unit"]): string {
  if (unit === "bytes") return value.toLocaleString("en", { maximumFractionDigits: 0 });
  const digits = Number.isInteger(value) ? 0 : unit === "" ? 3 : 1;
  return `${value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`.trim();
}

function alignCells([name = "", ...cells]: readonly string[]): string {
  return [name.padEnd(NAME_WIDTH), ...cells.map((cell) => cell.padStart(26))].join("").trimEnd();
}
