import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Uncounted } from "@/lib/models/admissible";
import { type RecordRow, recordOf } from "@/lib/models/record";
import { TASK_DOMAINS, type TaskDomain } from "@/lib/models/task-domains";
import { evidence } from "./evidence";

type Made = {
  id: string;
  right: [number | null, number | null];
  domain?: TaskDomain;
  run?: string;
  uncounted?: Uncounted | null;
  higherIsBetter?: boolean;
};

/** A made-up row of 200 items. */
function made({ id, right, domain = "science", run = id, uncounted = null, higherIsBetter = true }: Made) {
  const { row } = evidence({ row: { run, table: run, benchmark: `test-${id}` }, right });
  return { row, domain, uncounted, higherIsBetter };
}

const swapped = (row: RecordRow): RecordRow => ({
  ...row,
  row: { ...row.row, entries: row.row.entries.toReversed() },
});

describe("recordOf", () => {
  it("counts by domain who is ahead beyond the noise, what is undecided and what cannot be tested", () => {
    const { domains } = recordOf([
      made({ id: "a", right: [150, 110] }),
      made({ id: "b", right: [105, 100] }),
      made({ id: "c", right: [110, 150], domain: "law" }),
      made({ id: "d", right: [null, null], domain: "law" }),
    ]);
    expect(domains).toEqual([
      { domain: "science", first: 1, second: 0, undecided: 1, untestable: 0 },
      { domain: "law", first: 0, second: 1, undecided: 0, untestable: 1 },
    ]);
  });

  it("keeps what does not count out of the record and the sign test, and says how much and why", () => {
    const { domains, sign, uncounted } = recordOf([
      made({ id: "a", right: [150, 110], uncounted: "measured-by-maker" }),
      made({ id: "b", right: [150, 110], uncounted: "second-hand" }),
      made({ id: "c", right: [150, 110], uncounted: "second-hand" }),
    ]);
    expect(domains).toEqual([]);
    expect(sign).toEqual({ first: 0, second: 0, equal: 0, p: 1 });
    expect(uncounted).toEqual([
      { reason: "measured-by-maker", rows: 1 },
      { reason: "second-hand", rows: 2 },
    ]);
  });

  it("counts a benchmark once a run, though two of the run's tables print it", () => {
    const [first, second] = [
      made({ id: "a", run: "test-run", right: [150, 110] }),
      made({ id: "a", run: "test-run", right: [110, 150] }),
    ];
    expect(recordOf([first, second]).domains[0]).toMatchObject({ first: 1, second: 0 });
  });

  it("takes the lower figure for the better where lower is better", () => {
    const rows = [made({ id: "a", right: [150, 110], higherIsBetter: false })];
    expect(recordOf(rows).sign).toMatchObject({ first: 0, second: 1 });
  });

  it("leaves equal figures out of the sign test, whose p for 6 to 0 is 2 / 2^6 = 0.03125", () => {
    const better = ["a", "b", "c", "d", "e", "f"].map((id) => made({ id, right: [150, 110] }));
    const { sign } = recordOf([...better, made({ id: "g", right: [120, 120] })]);
    expect(sign).toEqual({ first: 6, second: 0, equal: 1, p: 0.03125 });
  });

  const arbitraryRows = fc
    .array(
      fc.record({
        right: fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 })),
        domain: fc.constantFrom(...TASK_DOMAINS),
      }),
      { maxLength: 8 },
    )
    .map((rows) => rows.map((row, i) => made({ ...row, id: String(i) })));

  it("turns round when the two models are swapped", () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const [one, other] = [recordOf(rows), recordOf(rows.map(swapped))];
        expect(other.domains).toEqual(
          one.domains.map((domain) => ({ ...domain, first: domain.second, second: domain.first })),
        );
        expect(other.sign).toEqual({ ...one.sign, first: one.sign.second, second: one.sign.first });
      }),
    );
  });

  it("loses no counted row: its four counts add up to the rows of the domains, in the fixed order", () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const { domains } = recordOf(rows);
        const counted = domains.map((d) => d.first + d.second + d.undecided + d.untestable);
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
        const places = domains.map(({ domain }) => TASK_DOMAINS.indexOf(domain));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });
});
