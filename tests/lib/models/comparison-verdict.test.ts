import { describe, expect, it } from "vitest";
import type { Evidence } from "@/lib/models/admissible";
import { comparisonVerdict } from "@/lib/models/comparison-verdict";
import { evidence } from "./evidence";

const CLAIM = { domain: "science", saidOn: "2025-02-06" } as const;
const MAKERS = ["maker-a", "maker-b"];

function verdict(...rows: Evidence[]) {
  return comparisonVerdict(rows, CLAIM, MAKERS);
}

function reasonOf(row: Evidence, saidOn: string | null = CLAIM.saidOn, makers: (string | null)[] = MAKERS) {
  const { votes, uncounted } = comparisonVerdict([row], { ...CLAIM, saidOn }, makers);
  expect(votes.length + uncounted.length).toBe(1);
  return uncounted[0]?.reason ?? null;
}

const PAIRING = {
  run: "test-run",
  benchmark: "test-root",
  setting: "test-setting",
  models: ["model-a", "model-b"],
  items: 200,
  right: [110, 105],
  p: 0.0625,
  line: 1,
} as const;

const ofRun = (run: string, right: [number, number]) => evidence({ row: { run, table: run }, right });

describe("comparisonVerdict", () => {
  it("supports a claim with one vote for and none against: 150 against 110 of 200", () => {
    const { word, counts, votes } = verdict(evidence({}));
    expect(word).toBe("supported");
    expect(counts).toEqual({ for: 1, against: 0, undecided: 0 });
    expect(votes[0]?.test.method).toBe("newcombe");
  });

  it("contradicts a claim with a vote against and none for: 110 against 150 of 200", () => {
    expect(verdict(evidence({ right: [110, 150] })).word).toBe("contradicted");
  });

  it("calls it mixed where one run is for and another against", () => {
    expect(verdict(ofRun("run-1", [150, 110]), ofRun("run-2", [110, 150])).word).toBe("mixed");
  });

  it("calls it undecided where every vote is: 105 against 100 of 200", () => {
    const { word, counts } = verdict(evidence({ right: [105, 100] }));
    expect(word).toBe("undecided");
    expect(counts.undecided).toBe(1);
  });

  it("says unmeasured where nothing may vote, and where nothing was measured at all", () => {
    expect(verdict().word).toBe("unmeasured");
    expect(verdict(evidence({ benchmark: { partOf: "test-whole" } })).word).toBe("unmeasured");
  });

  it("supports with one for and one undecided, and counts both", () => {
    const { word, counts } = verdict(ofRun("run-1", [150, 110]), ofRun("run-2", [105, 100]));
    expect(word).toBe("supported");
    expect(counts).toEqual({ for: 1, against: 0, undecided: 1 });
  });

  it("counts a difference whose whole interval lies within 3 points of zero as against", () => {
    const { word } = verdict(
      evidence({ right: [5000, 4990], row: { items: 10_000 }, benchmark: { items: 10_000 } }),
    );
    expect(word).toBe("contradicted");
  });

  it("takes the exact test where the two were compared item by item", () => {
    const { votes, word } = verdict(evidence({ right: [110, 105], row: { pairing: PAIRING } }));
    expect(votes[0]?.test).toMatchObject({ method: "mcnemar", p: 0.0625 });
    expect(word).toBe("undecided");
  });

  it("corrects for the number of votes by Holm: two at p = 0.04 decide nothing together, one alone does", () => {
    const row = (run: string) =>
      evidence({
        right: [120, 100],
        row: {
          run,
          pairing: {
            run,
            benchmark: "test-root",
            setting: "test-setting",
            models: ["model-a", "model-b"],
            items: 200,
            right: [120, 100],
            p: 0.04,
            line: 1,
          },
        },
      });
    expect(verdict(row("run-1")).word).toBe("supported");
    expect(verdict(row("run-1"), row("run-2")).word).toBe("undecided");
  });

  it("gives a run one vote: of its root tests that with most items, whatever it says", () => {
    const small = evidence({ right: [90, 40], row: { items: 100, benchmark: "test-small" } });
    const large = evidence({ right: [105, 100] });
    const { votes, word } = verdict(small, large);
    expect(votes.map(({ evidence: { row } }) => row.items)).toEqual([200]);
    expect(word).toBe("undecided");
  });
});

describe("a run with two root tests of as many items", () => {
  const pair = ["test-b", "test-a", "test-c"].map((id) =>
    evidence({ benchmark: { id }, row: { benchmark: id } }),
  );

  it.each([
    { order: "as given", rows: pair },
    { order: "turned", rows: pair.toReversed() },
  ])("votes with the first by id, so that nobody picks: $order", ({ rows }) => {
    const voted = verdict(...rows).votes.map((vote) => vote.evidence.benchmark.id);
    expect(voted).toEqual(["test-a"]);
  });
});

describe("what has no vote, and why", () => {
  it.each([
    ["another domain", evidence({ benchmark: { domain: "coding" } }), "other-domain"],
    ["a proxy for the domain", evidence({ benchmark: { domain: "law", proxyFor: "science" } }), "proxy"],
    ["a part of another test", evidence({ benchmark: { partOf: "test-whole" } }), "slice"],
    [
      "the maker's own table",
      evidence({ table: { relations: { "maker-a": "maker", "maker-b": "none-known" } } }),
      "measured-by-maker",
    ],
    [
      "an investor's table",
      evidence({ table: { relations: { "maker-a": "none-known", "maker-b": "investor" } } }),
      "measured-by-maker",
    ],
    [
      "a measurer whose tie is unknown",
      evidence({ table: { relations: { "maker-a": "unknown", "maker-b": "none-known" } } }),
      "tie-unknown",
    ],
    ["a measurer without a word on a maker", evidence({ table: { relations: {} } }), "tie-unknown"],
    ["a single copy", evidence({ grade: "copied-once" }), "second-hand"],
    ["181 days after", evidence({ table: { measured: "2025-08-06" } }), "another-time"],
    ["181 days before", evidence({ table: { measured: "2024-08-09" } }), "another-time"],
    ["a month that reaches past the 180 days", evidence({ table: { measured: "2025-08" } }), "another-time"],
    ["a graded score", evidence({ right: [null, null] }), "no-test"],
    [
      "a graded score of which the pair is known",
      evidence({ right: [null, 110], row: { pairing: PAIRING } }),
      "no-test",
    ],
    ["answers to nobody knows how many items", evidence({ row: { items: null } }), "no-test"],
  ])("%s", (_, row, reason) => {
    expect(reasonOf(row)).toBe(reason);
  });

  it.each([
    ["180 days after", evidence({ table: { measured: "2025-08-05" } })],
    ["180 days before", evidence({ table: { measured: "2024-08-10" } })],
    ["a month within the 180 days", evidence({ table: { measured: "2025-07" } })],
    [
      "a tie through the state, which is named",
      evidence({ table: { relations: { "maker-a": "state-tie", "maker-b": "none-known" } } }),
    ],
    ["a source confirmed by others", evidence({ grade: "confirmed" })],
  ])("but a vote has: %s", (_, row) => {
    expect(reasonOf(row)).toBeNull();
  });

  it("a claim without a day, and a model whose maker is not known", () => {
    expect(reasonOf(evidence({}), null)).toBe("another-time");
    expect(reasonOf(evidence({}), CLAIM.saidOn, ["maker-a", null])).toBe("tie-unknown");
  });
});
