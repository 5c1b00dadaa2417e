import { summarise } from "../../time-to-paint";
import type { Measured } from "../measure/measure-rounds";
import type { Visit } from "../measure/visit-page";

/** The medians of one page. */
export interface Medians {
  fast: Visit;
  phone: Visit;
  /** Ms by slowdown. */
  sorts: ReadonlyMap<number, number>;
}

export const FIGURES = [
  "wireBytes",
  "scriptBytes",
  "requests",
  "fcpMs",
  "lcpMs",
  "shownMs",
  "cls",
  "longTasks",
  "blockingMs",
  "mainThreadMs",
  "heapBytes",
  "nodes",
] as const satisfies readonly (keyof Visit)[];

/** The middle of each figure over the rounds. */
export function toMedians({ fast, phone, sorts }: Measured): Medians {
  return {
    fast: medianVisit(fast),
    phone: medianVisit(phone),
    sorts: new Map([...sorts].map(([slowdown, times]) => [slowdown, summarise(times).median])),
  };
}

function medianVisit(visits: readonly Visit[]): Visit {
  const of = (figure: keyof Visit) => summarise(visits.map((visit) => visit[figure])).median;
  return {
    wireBytes: of("wireBytes"),
    scriptBytes: of("scriptBytes"),
    requests: of("requests"),
    fcpMs: of("fcpMs"),
    lcpMs: of("lcpMs"),
    shownMs: of("shownMs"),
    cls: of("cls"),
    longTasks: of("longTasks"),
    blockingMs: of("blockingMs"),
    mainThreadMs: of("mainThreadMs"),
    heapBytes: of("heapBytes"),
    nodes: of("nodes"),
  };
}

/** How many times the other's; null where the other is nothing and no ratio says anything. */
export function ratio(value: number, other: number): number | null {
  return other === 0 ? null : value / other;
}
