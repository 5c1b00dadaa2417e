import type { Claim, Comparison } from "@/lib/data/claims-schema";
import type { Benchmark, Model, Relation, ResultTable } from "@/lib/data/models-schema";
import { dayRange } from "@/lib/data/partial-date";
import type { Grade } from "@/lib/data/schema";
import type { SharedRow } from "./shared-rows";

/** A like-for-like row of the two models of a claim, with all that decides whether it may vote. */
export type Evidence = {
  row: SharedRow;
  benchmark: Benchmark;
  table: ResultTable;
  grade: Grade;
};

/** Why a row has no vote. A row has one at most: the first that holds, in this order. */
export type Inadmissible =
  | "other-domain"
  | "proxy"
  | "slice"
  | "measured-by-maker"
  | "tie-unknown"
  | "second-hand"
  | "another-time"
  | "no-test";

const DEPENDENT: readonly Relation[] = ["maker", "investor"];
const DAYS = 180;
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
  if (benchmark.partOf !== null) return "slice";
  const relations = makers.map((maker) =>
    maker === null ? "unknown" : (table.relations[maker] ?? "unknown"),
  );
  if (relations.some((relation) => DEPENDENT.includes(relation))) return "measured-by-maker";
  if (relations.includes("unknown")) return "tie-unknown";
  if (grade === "copied-once") return "second-hand";
  if (saidOn === null || !isWithin(saidOn, table.measured)) return "another-time";
  if (row.pairing === null && row.entries.some(({ right }) => right === null)) return "no-test";
  return null;
}

/** Both the first and the last day that a partial date may mean lie within 180 days of the statement. */
function isWithin(saidOn: string, measured: string): boolean {
  const { first, last } = dayRange(measured);
  return [first, last].every((day) => Math.abs(Date.parse(day) - Date.parse(saidOn)) <= DAYS * DAY_MS);
}
