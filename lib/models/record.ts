import { present } from "@/lib/present";
import type { Uncounted } from "./admissible";
import type { SharedRow } from "./shared-rows";
import { signTest } from "./sign-test";
import { TASK_DOMAINS, type TaskDomain } from "./task-domains";
import { testRow } from "./vote";

/** A like-for-like row of two models, with all that decides where it counts. */
export type RecordRow = {
  row: SharedRow;
  domain: TaskDomain;
  higherIsBetter: boolean;
  /** Why it does not count, or null where it does. */
  uncounted: Uncounted | null;
};

/** How many rows of a domain are decided beyond the noise, for whom, and how many are not. */
export type DomainRecord = {
  domain: TaskDomain;
  first: number;
  second: number;
  undecided: number;
  /** Scores that no test can be made of: it is only known who has the higher one. */
  untestable: number;
};

/** In how many counted rows each has the better figure, however little; those with equal figures are left out. */
export type SignRecord = { first: number; second: number; equal: number; p: number };

export type ModelsRecord = {
  /** Those with a counted row, in the order of the domains. */
  domains: DomainRecord[];
  sign: SignRecord;
  uncounted: { reason: Uncounted; rows: number }[];
};

const LEVEL = 0.05;

/**
 * The record of two models: each run counts a benchmark once, by the first of its tables. Never an average: rows of
 * unlike tests have no common scale.
 */
export function recordOf(rows: readonly RecordRow[]): ModelsRecord {
  const counted = onceARun(rows.filter(({ uncounted }) => uncounted === null));
  const domains = TASK_DOMAINS.filter((domain) => counted.some((one) => one.domain === domain));
  return {
    domains: domains.map((domain) => ({
      domain,
      ...outcomesOf(counted.filter((one) => one.domain === domain)),
    })),
    sign: signOf(counted),
    uncounted: reasonsOf(rows),
  };
}

function onceARun(rows: readonly RecordRow[]): RecordRow[] {
  const seen = new Set<string>();
  return rows.filter(({ row: { run, benchmark } }) => {
    const key = `${run} ${benchmark}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

function outcomesOf(rows: readonly RecordRow[]): Omit<DomainRecord, "domain"> {
  const counts = { first: 0, second: 0, undecided: 0, untestable: 0 };
  for (const { row } of rows) {
    const test = testRow(row);
    if (!test) counts.untestable += 1;
    else if (test.p >= LEVEL) counts.undecided += 1;
    else counts[test.difference > 0 ? "first" : "second"] += 1;
  }
  return counts;
}

function signOf(rows: readonly RecordRow[]): SignRecord {
  const counts = { first: 0, second: 0, equal: 0 };
  for (const { row, higherIsBetter } of rows) {
    const [a, b] = row.entries;
    const difference = present(a, "first result").value - present(b, "second result").value;
    if (difference === 0) counts.equal += 1;
    else counts[difference > 0 === higherIsBetter ? "first" : "second"] += 1;
  }
  return { ...counts, p: signTest(counts.first, counts.second) };
}

function reasonsOf(rows: readonly RecordRow[]): ModelsRecord["uncounted"] {
  const counts = new Map<Uncounted, number>();
  for (const { uncounted } of rows) {
    if (uncounted !== null) counts.set(uncounted, (counts.get(uncounted) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => ({ reason, rows: count }));
}
