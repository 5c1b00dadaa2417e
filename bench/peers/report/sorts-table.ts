import type { PeerPage } from "../peer-page";
import { type Medians, ratio } from "./medians";
import { printTable } from "./print-table";

/** The median from click to paint of each page with a table, by slowdown, with the ratio to its floor in brackets. */
export function toSortsTable(
  pages: readonly PeerPage[],
  medians: ReadonlyMap<string, Medians>,
  slowdowns: readonly number[],
): string {
  const rows = pages
    .filter(({ sort }) => sort !== null)
    .map(({ id, name, floor }) => [
      name,
      ...slowdowns.map((slowdown) => {
        const own = medians.get(id)?.sorts.get(slowdown) ?? 0;
        const other = floor === null ? 0 : (medians.get(floor)?.sorts.get(slowdown) ?? 0);
        const times = ratio(own, other);
        return own.toFixed(0) + (times === null ? "" : ` (${times.toFixed(2)})`);
      }),
    ]);
  return printTable(
    ["sort to paint, ms (x floor)", ...slowdowns.map((rate) => `processor ${rate}x slower`)],
    rows,
  );
}
