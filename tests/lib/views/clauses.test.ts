import { describe, expect, it } from "vitest";
import type { Claim, Clause } from "@/lib/data/claims-schema";
import { loadClaims } from "@/lib/data/load";
import { loadClaimLookups } from "@/lib/data/load-claim-lookups";
import type { Model } from "@/lib/data/models-schema";
import type { Grade } from "@/lib/data/schema";
import { toClaimView } from "@/lib/views/claim-view";
import type { ClaimLookups } from "@/lib/views/clauses/judged-clause";

const lookups = loadClaimLookups();
const price = { table: "simple-evals-ru", benchmark: "price-usd-per-m-tokens", setting: "zero-shot-cot" };
const gpqa = { ...price, benchmark: "gpqa-diamond" };

/** A made-up fact with these clauses, under the words of a real one. */
function madeUp(...clauses: Clause[]): Claim {
  const claim = loadClaims().find(({ id }) => id === "russian-models-dearer");
  if (!claim) throw new Error("data/claims/russian-models-dearer.json is missing");
  return { ...claim, clauses };
}

function graded(grade: Grade): ClaimLookups {
  const sources = lookups.models.sources.map((source) => ({ ...source, grade }));
  return { ...lookups, models: { ...lookups.models, sources } };
}

function withModel(id: string, change: (model: Model) => Partial<Model>): ClaimLookups {
  const models = lookups.models.models.map((one) => (one.id === id ? { ...one, ...change(one) } : one));
  return { ...lookups, models: { ...lookups.models, models } };
}

const verdict = (clause: Clause, known = lookups) => toClaimView("en", madeUp(clause), known).verdict.word;
const text = (clause: Clause) => toClaimView("en", madeUp(clause), lookups).bearing[0]?.text ?? "";

const ORDER: Clause = { kind: "order", ...gpqa, ahead: "deepseek-v3", behind: ["gigachat-max"] };
const TURNED: Clause = { kind: "order", ...gpqa, ahead: "gigachat-max", behind: ["deepseek-v3"] };
const PRINTED: Clause = { kind: "printed", ...gpqa, model: "gigachat-max", value: 41.4 };
const HOURS: Clause = { kind: "training-hours", model: "deepseek-v3", acceleratorHours: 2788000 };
const COST: Clause = { kind: "training-cost", model: "deepseek-v3", amount: 5576000, currency: "USD" };

describe("a clause on what a table prints", () => {
  it("is supported as printed where a source that was read prints it so, and contradicted where it does not", () => {
    expect(verdict(ORDER)).toBe("supported, as printed by the measurer");
    expect(verdict(PRINTED)).toBe("supported, as printed by the measurer");
    expect(verdict(TURNED)).toBe("contradicted by a source");
    expect(verdict({ ...PRINTED, value: 41.5 })).toBe("contradicted by a source");
  });

  it("is only reported, and never denied, by a table that was copied once", () => {
    const copied = graded("copied-once");
    expect(verdict(ORDER, copied)).toBe("as reported");
    expect(verdict(PRINTED, copied)).toBe("as reported");
    expect(verdict(TURNED, copied)).toBe("not checked");
  });

  it("is not checked where the table prints nothing of it", () => {
    expect(verdict({ kind: "order", ...gpqa, ahead: "deepseek-r1", behind: ["gigachat-max"] })).toBe(
      "not checked",
    );
    expect(verdict({ ...PRINTED, model: "deepseek-r1" })).toBe("not checked");
  });

  it("says what is printed, by whom and how sure, and that a lower price is ahead", () => {
    expect(text(ORDER)).toBe(
      "GPQA Diamond: DeepSeek-V3 (53.5±5.1%) is printed ahead of GigaChat MAX (41.4±5.3%). By Alexander Kukushkin; seen at the publisher.",
    );
    expect(text({ ...PRINTED, value: 50 })).toContain("GigaChat MAX (41.4±5.3%), not 50");
    expect(text({ kind: "order", ...price, ahead: "deepseek-v3", behind: ["gigachat-max"] })).toContain(
      "The lower figure is ahead.",
    );
  });
});

describe("a clause on weights", () => {
  const CLOSED: Clause = { kind: "weights", model: "gigachat-max", weights: "closed" };

  it("is held against what a source of ours says of them", () => {
    const read = graded("publisher");
    expect(verdict(CLOSED, read)).toBe("supported");
    expect(text(CLOSED)).toMatch(/^GigaChat MAX: its weights are not published \(.+\)\.$/);
    expect(verdict({ ...CLOSED, weights: "open" }, read)).toBe("contradicted by a source");
  });

  it("is not checked where no source says anything of them", () => {
    const unknown: Clause = { ...CLOSED, model: "kandinsky" };
    expect(verdict(unknown)).toBe("not checked");
    expect(text(unknown)).toBe("Kandinsky: no source of ours says whether its weights are open.");
  });
});

describe("a clause on somebody else's report", () => {
  const report = { publisher: "Test News", date: "2025-03-01", address: "https://example.org/news" };

  it("is as reported where it says the same, and not checked where it says the contrary", () => {
    const same: Clause = { kind: "report", agrees: true, report };
    expect([verdict(same), text(same)]).toEqual(["as reported", "Test News says the same (1 March 2025)."]);
    const contrary: Clause = { kind: "report", agrees: false, report: { ...report, date: null } };
    expect([verdict(contrary), text(contrary)]).toEqual(["not checked", "Test News says the contrary."]);
  });
});

describe("a clause on what training took", () => {
  it("is supported as its maker's own figures, and says that nobody else measured them", () => {
    expect(verdict(HOURS)).toBe("supported, as its maker’s own figures");
    expect(verdict(COST)).toBe("supported, as its maker’s own figures");
    expect(text(HOURS)).toContain("Its maker says so itself");
    expect(text(COST)).toContain("It is no measured cost.");
  });

  it("is contradicted where the maker states another figure or currency", () => {
    expect(verdict({ ...HOURS, acceleratorHours: 2664000 })).toBe("contradicted by a source");
    expect(verdict({ ...COST, currency: "CNY" })).toBe("contradicted by a source");
  });

  it("is not checked where we know no such statement, and only reported where it was copied once", () => {
    expect(verdict({ ...HOURS, model: "gigachat-max" })).toBe("not checked");
    expect(verdict({ ...COST, model: "gigachat-max" })).toBe("not checked");
    expect(verdict(HOURS, graded("copied-once"))).toBe("as reported");
  });

  it("is not checked where the maker states hours and no cost", () => {
    const known = withModel("deepseek-v3", ({ training }) => ({
      training: training && { ...training, value: { ...training.value, cost: null } },
    }));
    expect(verdict(HOURS, known)).toBe("supported, as its maker’s own figures");
    expect(verdict(COST, known)).toBe("not checked");
  });

  it("names the model where its maker is not known", () => {
    const known = withModel("deepseek-v3", () => ({ maker: null }));
    expect(
      toClaimView("en", madeUp(HOURS), known).bearing[0]?.text.replaceAll(/[\u2066-\u2069]/g, ""),
    ).toContain("DeepSeek-V3 states 2,788,000 hours");
  });

  it("is called simply supported beside a clause of another kind", () => {
    const weights: Clause = { kind: "weights", model: "deepseek-v3", weights: "open" };
    expect(toClaimView("en", madeUp(HOURS, weights), lookups).verdict.word).toBe("supported");
    expect(toClaimView("en", madeUp(ORDER, HOURS), lookups).verdict.word).toBe("supported");
  });
});
