import type { Times } from "@/bench/time-to-paint";
import type { BuildFigures } from "../bench-build/measure-build";
import type { BuildTime } from "../bench-build/time-build";
import type { RankingVisit } from "./visit-ranking";
import type { FileWeight } from "./weigh-file";

/** One thing that was measured of a set, by a name that no other figure of the set has. */
export interface Figure {
  name: string;
  unit: "ms" | "s" | "bytes" | "";
  value: number;
}

type Built = BuildTime & Pick<BuildFigures, "pages" | "bytes">;

export function ofBuild({ seconds, steps, peakBytes, pages, bytes }: Built): Figure[] {
  return [
    { name: "build", unit: "s", value: seconds },
    ...[...steps].map(([step, value]): Figure => ({ name: `build: ${step}`, unit: "s", value })),
    { name: "memory of the build", unit: "bytes", value: peakBytes },
    { name: "pages", unit: "", value: pages },
    { name: "all of out/", unit: "bytes", value: bytes },
  ];
}

export function ofPage(path: string, { html, islands }: Record<"html" | "islands", FileWeight>): Figure[] {
  const figures: Figure[] = [
    { name: `${path}: HTML`, unit: "bytes", value: html.raw },
    { name: `${path}: HTML, Brotli`, unit: "bytes", value: html.brotli },
  ];
  if (islands.raw === 0) return figures;
  return [
    ...figures,
    { name: `${path}: JSON of islands`, unit: "bytes", value: islands.raw },
    { name: `${path}: JSON of islands, Brotli`, unit: "bytes", value: islands.brotli },
  ];
}

export function ofVisit(visit: RankingVisit): Figure[] {
  return [
    { name: "elements of the ranking", unit: "", value: visit.domNodes },
    { name: "first paint", unit: "ms", value: visit.fcpMs },
    { name: "last row painted", unit: "ms", value: visit.shownMs },
    { name: "shifts (CLS)", unit: "", value: visit.cls },
    { name: "heap after collection", unit: "bytes", value: visit.heapBytes },
    { name: "layouts", unit: "", value: visit.layouts },
    { name: "time in layout", unit: "ms", value: visit.layoutMs },
    { name: "recalculations of style", unit: "", value: visit.styles },
    { name: "time in style", unit: "ms", value: visit.styleMs },
  ];
}

export function ofSort(slowdown: number, { median }: Times): Figure {
  return { name: `sort to paint, processor ${slowdown}x slower`, unit: "ms", value: median };
}
