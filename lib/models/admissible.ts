import type { Claim, Comparison } from "@/lib/data/claims-schema";
import type { Benchmark, Model, Relation, ResultTable } from "@/lib/data/models-schema";
import { dayRange } from "@/lib/data/partial-date";
import type { Grade } from "@/lib/data/schema";
import { relationTo } from "./measurer-tie";
import type { SharedRow } from "./shared-rows";
import { testRow } from "./vote";

/** A like-for-like row of the two models of a claim, with all that decides whether it may vote. */
export type Evidence = {
  row: SharedRow;
  benchmark: Benchmark;
  table: ResultTable;
  grade: Grade;
};

/** Why a row counts nowhere, whatever is asked of it. */
export type Uncounted = "slice" | "measured-by-maker" | "tie-unknown" | "second-hand";

/** Why a row has no vote on a claim. A row has one at most: the first that holds, in this order. */
export type Inadmissible = "other-domain" | "proxy" | Uncounted | "another-time" | "no-test";

/** What decides whether a row of two models counts at all. */
export type Standing = {
  partOf: Benchmark["partOf"];
  relations: ResultTable["relations"];
  grade: Grade;
};

const DEPENDENT: readonly Relation[] = ["maker", "investor"];
export const VOTING_DAYS = 180;
const DAY_MS = 86_400_000;

/**
 * The admissible results of docs/method, in one place: a root benchmark whose domain is the claim's and which tests
 * it directly, measured by somebody who is not known to be maker or investor of either model and whose tie is known
 * at all, read at the source or confirmed, within 180 days of the statement, with a test that can be made.
 * @returns null where the row may vote
 */
export function whyInadmissible(
  { row, benchmark, table, grade }: Evidence,
  { domain }: Pick<Comparison, "domain">,
  saidOn: Claim["saidOn"],
  makers: readonly Model["maker"][],
): Inadmissible | null {
  if (benchmark.proxyFor === domain) return "proxy";
  if (benchmark.domain !== domain) return "other-domain";
  const uncounted = whyUncounted({ partOf: benchmark.partOf, relations: table.relations, grade }, makers);
  if (uncounted !== null) return uncounted;
  if (saidOn === null || table.measured === null || !isWithin(saidOn, table.measured)) return "another-time";
  if (testRow(row) === null) return "no-test";
  return null;
}

/** The first and the last day on which a measurement may be made that votes on a statement of that day. */
export function votingDays(saidOn: string): { first: string; last: string } {
  const dayAt = (days: number) => new Date(Date.parse(saidOn) + days * DAY_MS).toISOString().slice(0, 10);
  return { first: dayAt(-VOTING_DAYS), last: dayAt(VOTING_DAYS) };
}

/**
 * A slice counts with its whole alone; a measurer that makes or owns one of the two, or whose tie is not known, and a
 * table that one stranger copied, count nowhere.
 * @returns null where it counts
 */
export function whyUncounted(
  { partOf, relations, grade }: Standing,
  makers: readonly Model["maker"][],
): Uncounted | null {
  if (partOf !== null) return "slice";
  const ties = makers.map((maker) => relationTo({ maker }, { relations }));
  if (ties.some((tie) => DEPENDENT.includes(tie))) return "measured-by-maker";
  if (ties.includes("unknown")) return "tie-unknown";
  return grade === "copied-once" ? "second-hand" : null;
}

/** Both the first and the last day that a partial date may mean lie within 180 days of the statement. */
function isWithin(saidOn: string, measured: string): boolean {
  const voting = votingDays(saidOn);
  const { first, last } = dayRange(measured);
  return voting.first <= first && last <= voting.last;
}
