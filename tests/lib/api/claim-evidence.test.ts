import { describe, expect, it } from "vitest";
import { clausesOf } from "@/lib/api/claim-evidence";
import { nameClaim } from "@/lib/api/claim-verdict";
import type { Claim, Clause } from "@/lib/data/claims-schema";
import { loadClaims } from "@/lib/data/load";
import { loadClaimLookups } from "@/lib/data/load-claim-lookups";

const lookups = loadClaimLookups();

function realClaim(id: string): Claim {
  const claim = loadClaims().find((one) => one.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
}

/** The source under each of these clauses, in a fact of our own making. */
function sourcesOf(...clauses: Clause[]): (string | null)[] {
  return clausesOf({ ...realClaim("russia-31st-of-83"), clauses }, lookups).map(({ source }) => source);
}

const RANK = {
  kind: "rank",
  index: "global-ai-index",
  edition: "2024",
  place: "RUS",
  rank: 31,
  of: 83,
} as const;
const BEHIND: Clause = {
  kind: "ranked-behind",
  index: "global-ai-index",
  edition: "2024",
  place: "RUS",
  others: ["IND"],
};
const CELL = { table: "simple-evals-ru", benchmark: "gpqa-diamond", setting: "zero-shot-cot" };
const PRINTED = { kind: "printed", ...CELL, model: "gigachat-max", value: 41.4 } as const;
const HOURS = { kind: "training-hours", acceleratorHours: 2_788_000 } as const;
const COST = { kind: "training-cost", amount: 5_576_000, currency: "USD" } as const;

describe("the source under what must be true of a fact", () => {
  it("is the edition's, or the table's", () => {
    const table = lookups.models.tables.find(({ id }) => id === CELL.table);
    expect(sourcesOf(RANK, BEHIND, PRINTED)).toEqual([
      "global-ai-index-2024",
      "global-ai-index-2024",
      table?.source,
    ]);
  });

  it("is what says it of a model", () => {
    const model = lookups.models.models.find(({ id }) => id === "deepseek-v3");
    expect(
      sourcesOf(
        { kind: "weights", model: "deepseek-v3", weights: "open" },
        { ...HOURS, model: "deepseek-v3" },
        { ...COST, model: "deepseek-v3" },
      ),
    ).toEqual([model?.weights?.source, model?.training?.source, model?.training?.value.cost?.source]);
  });

  it("is none where we hold no such edition, no such table, or nothing of the model", () => {
    const unknown = lookups.models.models.find(({ weights, training }) => !weights && !training)?.id ?? "";
    expect(
      sourcesOf(
        { ...RANK, edition: "1999" },
        { ...BEHIND, edition: "1999" },
        { ...PRINTED, table: "no-table" },
        { kind: "weights", model: unknown, weights: "open" },
        { ...HOURS, model: unknown },
        { ...COST, model: unknown },
        { kind: "unsourced" },
      ),
    ).toEqual(Array(7).fill(null));
  });
});

describe("nameClaim", () => {
  it("refuses a comparison that does not say of whom", () => {
    const claim = { ...realClaim("deepseek-in-science"), comparison: null };
    expect(() => nameClaim(claim, lookups)).toThrow("data/claims/deepseek-in-science.json compares nothing");
  });
});
