import { present } from "@/lib/present";
import { zip } from "@/lib/zip";
import { type Evidence, type Inadmissible, whyInadmissible } from "./admissible";
import { holm } from "./holm";
import type { TaskDomain } from "./task-domains";
import { type Outcome, outcomeOf, type RowTest, testRow } from "./vote";

export type ComparisonWord = "supported" | "contradicted" | "mixed" | "undecided" | "unmeasured";

export type Vote = { evidence: Evidence; test: RowTest; outcome: Outcome };

export type ComparisonVerdict = {
  word: ComparisonWord;
  votes: Vote[];
  counts: Record<Outcome, number>;
  /** Like-for-like rows of the two models that have no vote, and why. */
  uncounted: { evidence: Evidence; reason: Inadmissible }[];
};

/**
 * How a comparison stands, by the rule that the method page gives: one vote for each independent run, decided by a
 * test of what it measured; never typed. Where a run has several root benchmarks of the domain, the one with most
 * items votes (of equals the first by id), so that nobody picks after the result is known.
 * @param evidence every like-for-like row of the two models, the one said to be stronger first in each
 */
export function comparisonVerdict(
  evidence: readonly Evidence[],
  claim: { domain: TaskDomain; saidOn: string | null },
  makers: readonly (string | null)[],
): ComparisonVerdict {
  const judged = evidence.map((one) => ({
    evidence: one,
    reason: whyInadmissible(one, claim, claim.saidOn, makers),
  }));
  const admitted = judged.filter(({ reason }) => reason === null).map((one) => one.evidence);
  const tests = oneOfEachRun(admitted).map((one) => ({
    evidence: one,
    test: present(testRow(one.row), "test"),
  }));
  const adjusted = holm(tests.map(({ test }) => test.p));
  const votes = zip(tests, adjusted).map(([{ evidence: one, test }, p]) => ({
    evidence: one,
    test,
    outcome: outcomeOf(test, p),
  }));
  const counts = { for: 0, against: 0, undecided: 0 };
  for (const { outcome } of votes) counts[outcome] += 1;
  return {
    word: wordOf(counts),
    votes,
    counts,
    uncounted: judged.flatMap(({ evidence: one, reason }) => (reason ? [{ evidence: one, reason }] : [])),
  };
}

function oneOfEachRun(admitted: readonly Evidence[]): Evidence[] {
  const runs = [...new Set(admitted.map(({ row }) => row.run))];
  return runs.flatMap((run) =>
    admitted
      .filter(({ row }) => row.run === run)
      .toSorted((a, b) => itemsOf(b) - itemsOf(a) || (a.benchmark.id < b.benchmark.id ? -1 : 1))
      .slice(0, 1),
  );
}

function itemsOf({ row }: Evidence): number {
  return present(row.items, "number of items");
}

function wordOf(counts: Record<Outcome, number>): ComparisonWord {
  if (counts.for + counts.against + counts.undecided === 0) return "unmeasured";
  if (counts.for > 0) return counts.against > 0 ? "mixed" : "supported";
  return counts.against > 0 ? "contradicted" : "undecided";
}
