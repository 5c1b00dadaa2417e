import { derivedId, FLOOR, FRAMEWORK, RANKING } from "../list-pages";
import type { PeerPage } from "../peer-page";
import type { Medians } from "./medians";

/** One thing that is wanted of a page of ours, and what it came to. */
export interface Want {
  page: string;
  what: string;
  value: number;
  /** The most that `value` may be. */
  most: number;
}

type Wanted = { what: string; figure: keyof Medians["phone"]; times: number };

/** On a slow phone, how many times the floor's. */
const OF_FLOOR: readonly Wanted[] = [
  { what: "all shown, x floor", figure: "shownMs", times: 1.1 },
  { what: "LCP, x floor", figure: "lcpMs", times: 1.25 },
  { what: "main thread, x floor", figure: "mainThreadMs", times: 1.8 },
  { what: "heap, x floor", figure: "heapBytes", times: 2.5 },
];
const LCP_OF_BEST_PEER = 0.8;
const SORT_OF_FLOOR = 1.2;
const SLOWDOWN = 4;
const SORT_UNTHROTTLED_MS = 50;

type Run = { pages: readonly PeerPage[]; medians: ReadonlyMap<string, Medians> };

/** What is wanted of each page of ours on a slow phone, and of the ranking's sort, beside what this run measured. */
export function listWants(pages: readonly PeerPage[], medians: ReadonlyMap<string, Medians>): Want[] {
  const run = { pages, medians };
  return pages
    .filter(({ isOurs }) => isOurs)
    .flatMap((page) => {
      const ours = medians.get(page.id);
      return ours ? wantsOf(page, ours, run).map((want) => ({ page: page.name, ...want })) : [];
    });
}

function wantsOf(page: PeerPage, ours: Medians, run: Run): Omit<Want, "page">[] {
  const framework = run.medians.get(FRAMEWORK);
  const blocking = { what: "blocking ms, at most Framework's", value: ours.phone.blockingMs };
  return [
    ...run.pages.filter(({ id }) => isFloorOf(id, page)).flatMap((floor) => besideFloor(ours, floor, run)),
    ...(framework ? [{ ...blocking, most: framework.phone.blockingMs }] : []),
    { what: "CLS", value: ours.phone.cls, most: 0 },
    ...(page.id === RANKING ? [...besidePeers(ours, run), ...ofSorts(ours, run)] : []),
  ];
}

function isFloorOf(id: string, page: PeerPage): boolean {
  return id === page.floor || id === derivedId(page.id);
}

function besideFloor(ours: Medians, floor: PeerPage, { medians }: Run): Omit<Want, "page">[] {
  const figures = medians.get(floor.id)?.phone;
  if (!figures) return [];
  return OF_FLOOR.map(({ what, figure, times }) => ({
    what: `${what} (${floor.name})`,
    value: ours.phone[figure] / figures[figure],
    most: times,
  }));
}

/** Beside the best, and beside Framework where another is better: a library beside a plain table paints that at once. */
function besidePeers(ours: Medians, { pages, medians }: Run): Omit<Want, "page">[] {
  const peers = pages
    .filter(({ isOurs, floor }) => !isOurs && floor === FLOOR)
    .flatMap(({ id, name }) => {
      const lcpMs = medians.get(id)?.phone.lcpMs;
      return lcpMs === undefined ? [] : [{ id, name, lcpMs }];
    })
    .toSorted((a, b) => a.lcpMs - b.lcpMs);
  return peers
    .filter(({ id }, at) => at === 0 || id === FRAMEWORK)
    .map(({ name, lcpMs }, at) => ({
      what: `LCP, x ${name}${at === 0 ? ", the best peer" : ""}`,
      value: ours.phone.lcpMs / lcpMs,
      most: LCP_OF_BEST_PEER,
    }));
}

function ofSorts(ours: Medians, { medians }: Run): Omit<Want, "page">[] {
  const floor = medians.get(FLOOR);
  const slowed = (of: Medians | undefined) => of?.sorts.get(SLOWDOWN) ?? Number.NaN;
  const beside = `sort to paint, processor ${SLOWDOWN}x slower, x floor`;
  return [
    { what: beside, value: slowed(ours) / slowed(floor), most: SORT_OF_FLOOR },
    {
      what: "sort to paint, ms, processor as it is",
      value: ours.sorts.get(1) ?? Number.NaN,
      most: SORT_UNTHROTTLED_MS,
    },
  ];
}

/** A line that says whether it is reached. */
export function printWant({ page, what, value, most }: Want): string {
  const digits = most > 10 ? 0 : 2;
  return `  ${value <= most ? "✓" : "✗"} ${page}: ${what}: ${value.toFixed(digits)} of at most ${most.toFixed(digits)}`;
}
