import { describe, expect, it } from "vitest";
import { assembleDataset, type DataFolder } from "@/lib/data/assemble-dataset";
import { checkDataset } from "@/lib/data/check-dataset";
import { formatFault } from "@/lib/data/fault";
import { modelDataOf } from "@/lib/data/load-model-data";
import { readFolder } from "@/lib/data/read-folder";
import type { ComparisonWord } from "@/lib/models/comparison-verdict";
import { isComparison, verdictOf } from "@/lib/views/claim-evidence-view";
import { VERDICT_CASES } from "@/lib/views/protocol/verdict-cases";

/** Made up: one banking run for each way in which a measurement may come out. */
const FOLDER = readFolder("tests/fixtures/data/banking-measurement");

/** The verdict on the made-up claim if these runs alone were made, with one passage of their tables changed. */
function verdictAfter(runs: readonly string[], [from, to]: readonly [string, string] = ["", ""]) {
  const files = FOLDER.files
    .filter(({ path }) => !/^(results|paired)\//.test(path) || runs.some((run) => path.includes(`${run}.`)))
    .map(({ path, text }) => ({ path, text: path.startsWith("results/") ? text.replace(from, to) : text }));
  const folder: DataFolder = { ...FOLDER, files };
  expect(checkDataset(folder).faults.map(formatFault)).toEqual([]);
  const { dataset } = assembleDataset(folder);
  const [claim] = dataset?.claims.map(({ value }) => value).filter(isComparison) ?? [];
  if (!dataset || !claim) throw new Error("the fixture has no claim that compares");
  return verdictOf(claim, modelDataOf(dataset));
}

const CASES: Record<(typeof VERDICT_CASES)[number]["text"], () => ComparisonWord> = {
  "protocol.caseFor": () => verdictAfter(["clear-lead"]).word,
  "protocol.caseAgainst": () => verdictAfter(["clear-lag"]).word,
  "protocol.caseEqual": () => verdictAfter(["equal"]).word,
  "protocol.caseUndecided": () => verdictAfter(["too-close"]).word,
  "protocol.caseMixed": () => verdictAfter(["clear-lead", "clear-lag"]).word,
  "protocol.caseUncounted": () =>
    verdictAfter(["clear-lead"], ['"test-bank": "none-known"', '"test-bank": "investor"']).word,
};

describe("a banking measurement in the formats that the protocol names", () => {
  it("passes the check as it stands", () => {
    expect(checkDataset(FOLDER).faults.map(formatFault)).toEqual([]);
  });

  it.each(VERDICT_CASES)("leads to the verdict that the page promises: $text, $word", ({ text, word }) => {
    expect(CASES[text]()).toBe(word);
  });

  it("votes by the exact test of the whole, never by its kinds", () => {
    const { votes, uncounted } = verdictAfter(["clear-lead"]);
    expect(votes.map(({ evidence, test }) => [evidence.benchmark.id, test.method])).toEqual([
      ["test-banking", "mcnemar"],
    ]);
    expect(uncounted.map(({ reason }) => reason)).toEqual(["slice"]);
  });

  it.each([
    ["an investor", '"test-lab": "none-known"', '"test-lab": "investor"', "measured-by-maker"],
    ["an unknown tie", '"test-lab": "none-known"', '"test-lab": "unknown"', "tie-unknown"],
    ["another time", '"measured": "2030-03-31"', '"measured": "2031-03-31"', "another-time"],
  ])("is shown and not counted with %s", (_, from, to, reason) => {
    const { word, uncounted } = verdictAfter(["clear-lead"], [from, to]);
    expect(word).toBe("unmeasured");
    expect(uncounted.map((one) => one.reason)).toContain(reason);
  });

  it("votes despite a tie through a state, which is named beside it", () => {
    const tied = ['"test-bank": "none-known"', '"test-bank": "state-tie"'] as const;
    expect(verdictAfter(["clear-lead"], tied).word).toBe("supported");
  });
});
