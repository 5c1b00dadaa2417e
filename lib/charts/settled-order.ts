import { present } from "@/lib/present";
import type { SettledPair } from "@/lib/ranking/exact/settle-pairs";

/** How a cell is drawn: settled as the ranks have it, settled against them, to be turned, or open. */
export const SETTLED_CLASSES = ["settled", "against", "open"] as const;
export type SettledClass = (typeof SETTLED_CLASSES)[number];

/** A triangle of cells, a row and a column a place in the order of the ranks; a cell is one unit wide and high. */
export type SettledOrder = {
  size: number;
  /** SVG paths of the cells of each class; cells that weights can turn are left blank. */
  paths: Record<SettledClass, string>;
};

/**
 * The triangle below the diagonal: row i, column j < i says whether the place of column j, ranked above, is surely
 * ahead of that of row i. Cells beside each other are drawn as one run.
 * @param places in the order of the ranks; every pair of them is among the pairs
 */
export function laySettledOrder(
  pairs: readonly SettledPair[],
  places: readonly string[],
  direction: "ltr" | "rtl",
): SettledOrder {
  const position = new Map(places.map((place, at) => [place, at]));
  const rows = places.map(() => new Map<number, SettledClass>());
  for (const { first, second, verdict } of pairs) {
    const [one, other] = [present(position.get(first), first), present(position.get(second), second)];
    const [row, column] = [Math.max(one, other), Math.min(one, other)];
    if (verdict.kind === "open") rows[row]?.set(column, "open");
    if (verdict.kind !== "settled") continue;
    const ahead = verdict.ahead === "first" ? one : other;
    rows[row]?.set(column, ahead === column ? "settled" : "against");
  }
  const size = places.length;
  const paths = { settled: "", against: "", open: "" };
  for (const [row, cells] of rows.entries()) {
    for (const { kind, from, to } of runsOf(cells, row)) {
      const x = direction === "rtl" ? size - to : from;
      paths[kind] += `M${x} ${row}h${to - from}v1h-${to - from}z`;
    }
  }
  return { size, paths };
}

/** Cells of one class beside each other, up to and without `to`. */
function runsOf(cells: ReadonlyMap<number, SettledClass>, columns: number) {
  const runs: { kind: SettledClass; from: number; to: number }[] = [];
  for (let column = 0; column < columns; column++) {
    const kind = cells.get(column);
    const last = runs.at(-1);
    if (!kind) continue;
    if (last?.kind === kind && last.to === column) last.to++;
    else runs.push({ kind, from: column, to: column + 1 });
  }
  return runs;
}
