import type { Visit } from "../measure/visit-page";
import type { PeerPage } from "../peer-page";
import { FIGURES, type Medians, ratio } from "./medians";
import { printTable } from "./print-table";

type Figure = { head: string; print: (value: number) => string; isHeld: boolean };

const whole = (value: number) => Math.round(value).toLocaleString("en");
const kilobytes = (value: number) => (value / 1000).toFixed(1);

/** `isHeld`: whether its ratio to the floor is printed behind it. */
const HEADS: Readonly<Record<keyof Visit, Figure>> = {
  wireBytes: { head: "wire KB", print: kilobytes, isHeld: true },
  scriptBytes: { head: "script KB", print: kilobytes, isHeld: false },
  requests: { head: "requests", print: whole, isHeld: false },
  fcpMs: { head: "FCP ms", print: whole, isHeld: true },
  lcpMs: { head: "LCP ms", print: whole, isHeld: true },
  shownMs: { head: "shown ms", print: whole, isHeld: true },
  cls: { head: "CLS", print: (value) => value.toFixed(3), isHeld: false },
  longTasks: { head: "long tasks", print: whole, isHeld: false },
  blockingMs: { head: "blocking ms", print: whole, isHeld: false },
  mainThreadMs: { head: "main thread ms", print: whole, isHeld: true },
  heapBytes: { head: "heap MB", print: (value) => (value / 1e6).toFixed(2), isHeld: true },
  nodes: { head: "nodes", print: whole, isHeld: true },
};

/** The medians of a visit to each page, with the ratio to its floor in brackets. */
export function toVisitsTable(
  pages: readonly PeerPage[],
  medians: ReadonlyMap<string, Medians>,
  which: "fast" | "phone",
): string {
  const rows = pages.flatMap(({ id, name, floor }) => {
    const own = medians.get(id)?.[which];
    if (!own) return [];
    const other = floor === null ? undefined : medians.get(floor)?.[which];
    return [[name, ...FIGURES.map((figure) => printFigure(figure, own, other))]];
  });
  return printTable(["median (x its floor)", ...FIGURES.map((figure) => HEADS[figure].head)], rows);
}

function printFigure(figure: keyof Visit, own: Visit, floor: Visit | undefined): string {
  const { print, isHeld } = HEADS[figure];
  const times = floor && isHeld ? ratio(own[figure], floor[figure]) : null;
  return print(own[figure]) + (times === null ? "" : ` (${times.toFixed(2)})`);
}
