import type { Browser } from "@playwright/test";
import type { Expected, PeerPage } from "../peer-page";
import { type Conditions, FAST, SLOW_PHONE } from "./conditions";
import { findExpected } from "./find-expected";
import { timePeerSorts } from "./time-sorts";
import { type Visit, visitPage } from "./visit-page";

/** How many times slower the processor is when a table is sorted. */
export const SORT_SLOWDOWNS = [1, 4] as const;

/** Everything that was measured of a page, a visit a round. */
export interface Measured {
  fast: Visit[];
  phone: Visit[];
  /** Ms by slowdown; empty where the page has no such table. */
  sorts: Map<number, number[]>;
}

type Subject = { page: PeerPage; url: string; fast: readonly Expected[]; phone: readonly Expected[] };

/**
 * Visits every page once without counting, so that the server has packed what it loads, and then in turn, round by
 * round, each round beginning with another page: what else the machine does falls on all.
 */
export async function measureRounds(
  browser: Browser,
  site: string,
  pages: readonly PeerPage[],
  rounds: number,
  note: (text: string) => void,
): Promise<Map<string, Measured>> {
  const subjects: Subject[] = [];
  for (const page of pages) subjects.push(await toSubject(browser, site, page, pages));
  for (const { url, fast } of subjects) await visitPage(browser, url, fast, FAST);
  const measured = new Map(
    pages.map(({ id }): [string, Measured] => [id, { fast: [], phone: [], sorts: new Map() }]),
  );
  for (let round = 0; round < rounds; round += 1) {
    note(`round ${round + 1} of ${rounds}`);
    for (const subject of rotate(subjects, round)) await measureOnce(browser, subject, measured);
  }
  return measured;
}

async function toSubject(
  browser: Browser,
  site: string,
  page: PeerPage,
  pages: readonly PeerPage[],
): Promise<Subject> {
  const url = new URL(page.path, site).href;
  if (page.expected) return { page, url, fast: page.expected, phone: page.expected };
  const pair = pages.filter(({ id, floor }) => id === page.id || id === page.floor || floor === page.id);
  const urls = pair.map(({ path }) => new URL(path, site).href);
  const find = (conditions: Conditions) => findExpected(browser, urls, conditions);
  return { page, url, fast: await find(FAST), phone: await find(SLOW_PHONE) };
}

async function measureOnce(
  browser: Browser,
  { page, url, fast, phone }: Subject,
  measured: ReadonlyMap<string, Measured>,
): Promise<void> {
  const own = measured.get(page.id);
  if (!own) return;
  own.fast.push(await visitPage(browser, url, fast, FAST));
  own.phone.push(await visitPage(browser, url, phone, SLOW_PHONE));
  if (!page.sort) return;
  const sorts = await timePeerSorts(browser, url, fast, page.sort, SORT_SLOWDOWNS);
  for (const [slowdown, times] of sorts)
    own.sorts.set(slowdown, [...(own.sorts.get(slowdown) ?? []), ...times]);
}

/** The same list, begun a place further on each time. */
export function rotate<T>(list: readonly T[], by: number): T[] {
  const start = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
